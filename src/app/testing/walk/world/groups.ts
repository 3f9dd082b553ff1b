import { newToken } from '../../../../identity/index.ts'
import { type Id, newId } from '../../../../platform/index.ts'
import type { TestHouse } from '../../house.ts'
import { idsOf } from './arrange.ts'

/** A listed group with its organisation and its word, about nobody: what stands in the paths of the neighbourhood’s pages. */
export async function communityOf(house: TestHouse): Promise<{ asset: string; organisation: string; term: string }> {
  const { asset, organisation, term } = idsOf('asset', 'organisation', 'term')
  await house.owner.query('insert into organisation (id, name) values ($1, $2)', [organisation, 'Mill Lane Music'])
  await house.owner.query(
    `insert into asset (id, kind, organisation_id, name, line) values ($1, 'association', $2, 'Mill Lane Choir', 'We sing on Thursdays.')`,
    [asset, organisation],
  )
  await house.owner.query('insert into term (id, name) values ($1, $2)', [term, `Singing ${term}`])
  await house.owner.query('insert into asset_term (asset_id, term_id) values ($1, $2)', [asset, term])
  return { asset, organisation, term }
}

/** Of a group: its link, a time, a change over the link and something told that wait for a connector, words to be read. */
export async function groupOf({ owner }: TestHouse, asset: Id, connector: Id): Promise<Record<string, string>> {
  const ids = idsOf('link', 'time', 'version', 'told', 'visit', 'area')
  const { link, time, version, told, visit, area } = ids
  const { token, hash } = newToken()
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Quay ${area}`])
  await owner.query(
    `insert into asset_link (id, asset_id, hash, until_at) values ($1, $2, $3, present() + interval '90 days')`,
    [link, asset, hash],
  )
  await owner.query(
    `insert into asset_time (id, asset_id, freq, days, starts_on, opens) values ($1, $2, 'weekly', '{TH}', '2026-01-01', '18:30')`,
    [time, asset],
  )
  await owner.query(
    `insert into asset_version (id, asset_id, how, link_id, was, became) values ($1, $2, 'link', $3, entry_of($2), entry_of($2))`,
    [version, asset, link],
  )
  await owner.query(`insert into asset_told (id, asset_id, words) values ($1, $2, 'They meet on Fridays now.')`, [
    told,
    asset,
  ])
  await owner.query(
    `insert into asset_visit (id, asset_id, welcome, words, how, at_their_word_by) values ($1, $2, 5, 'They saved me a chair', 'by phone', $3)`,
    [visit, asset, connector],
  )
  const twin = newId()
  await owner.query(
    `insert into asset (id, kind, name, line, source) values ($1, 'association', 'The choir', 'We sing.', 'list: choirs')`,
    [twin],
  )
  const [one, other] = [asset, twin].sort() as [Id, Id]
  await owner.query(`insert into maybe_same (one_id, other_id, why) values ($1, $2, '{name}')`, [one, other])
  return { token, time, version, told, visit, one, other, neighbourhood: `quay-${area}` }
}

/** A list of groups that somebody brought and has not looked at yet. */
export async function broughtBy({ owner }: TestHouse, member: Id): Promise<Id> {
  const run = newId()
  await owner.query(
    `insert into import_run (id, by_id, source, kind, titles, mapping, total) values ($1, $2, 'list: groups', 'spreadsheet', '{Name}', '{name}', 1)`,
    [run, member],
  )
  await owner.query(`insert into import_row (run_id, by_id, line, cells) values ($1, $2, 2, '{Choir}')`, [run, member])
  return run
}
