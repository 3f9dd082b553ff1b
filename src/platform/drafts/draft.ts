import { maybe, type Query, sql, type Transaction } from '../database/index.ts'
import type { Posted } from '../form/posted.ts'
import { type Id, newId } from '../ids.ts'
import { keptOf } from '../once.ts'

/** Long writing not yet sent. Its owner alone reads it, on the page that `about` names. */
export interface Draft {
  about: string
  fields: Posted
  version: number
  savedAt: Date
}

/** What another open page wrote meanwhile, waiting for its owner to choose. */
export interface DraftCopy {
  id: Id
  fields: Posted
  savedAt: Date
}

/** What a page sends to be kept: `page` is the one-time key of its form, `base` the version it began from (0: none). */
export interface Typed {
  about: string
  fields: Posted
  page: Id
  base: number
}

export function draftOf(owner: Id, about: string): Query<Draft, Draft | null> {
  return maybe(sql<Draft>`select about, fields, version, saved_at from draft
    where owner_id = ${owner} and about = ${about}`)
}

/** Everything somebody has begun to write and not sent, latest first. */
export function draftsOf(owner: Id): Query<Draft> {
  return sql<Draft>`select about, fields, version, saved_at from draft where owner_id = ${owner} and not is_off_my_screen(about) order by saved_at desc`
}

export function copiesOf(owner: Id, about: string): Query<DraftCopy> {
  return sql<DraftCopy>`select id, fields, saved_at from draft_copy
    where owner_id = ${owner} and about = ${about} order by saved_at`
}

/**
 * Saves what was typed. Null when another page saved meanwhile: then both are kept, side by side, until their owner
 * chooses. A form that was already sent saves nothing more.
 */
export async function saveDraft(
  tx: Transaction,
  owner: Id,
  { about, fields, page, base }: Typed,
): Promise<number | null> {
  const text = JSON.stringify(fields)
  const { sent, saved } = await tx.read({
    sent: maybe(sql<{ key: Buffer }>`select key from answered where key = ${keptOf(page)}`),
    saved: maybe(sql<{ version: number }>`insert into draft as d (owner_id, about, fields, page, saved_at)
      select ${owner}, ${about}, ${text}, ${page}, ${tx.now} where not exists (select from answered where key = ${keptOf(page)})
      on conflict (owner_id, about) do update
        set fields = excluded.fields, page = excluded.page, saved_at = excluded.saved_at, version = d.version + 1
        where d.version = ${base} or d.page = excluded.page or d.fields = excluded.fields
      returning version`),
  })
  if (saved) return saved.version
  if (sent) return base
  tx.run(sql`insert into draft_copy (id, owner_id, about, fields, page, saved_at)
    values (${newId()}, ${owner}, ${about}, ${text}, ${page}, ${tx.now})
    on conflict (owner_id, about, page) do update set fields = excluded.fields, saved_at = excluded.saved_at`)
  return null
}

/** The form was sent: what its own page had saved goes; what another page wrote meanwhile stays. */
export function endDraft(tx: Transaction, owner: Id, { about, page, base }: Omit<Typed, 'fields'>): void {
  tx.lasts(
    sql`delete from draft where owner_id = ${owner} and about = ${about} and (version = ${base} or page = ${page})`,
    sql`delete from draft_copy where owner_id = ${owner} and about = ${about} and page = ${page}`,
  )
}

export function throwDraftAway(tx: Transaction, owner: Id, about: string): void {
  tx.run(
    sql`delete from draft where owner_id = ${owner} and about = ${about}`,
    sql`delete from draft_copy where owner_id = ${owner} and about = ${about}`,
  )
}

/** One of several is kept, by the id of the copy or null for the draft itself; the others go. */
export function chooseDraft(tx: Transaction, owner: Id, about: string, copy: Id | null): void {
  if (copy !== null)
    tx.run(sql`update draft d set fields = c.fields, version = d.version + 1, page = c.page, saved_at = ${tx.now}
      from draft_copy c where c.id = ${copy} and d.owner_id = ${owner} and d.about = ${about} and c.about = d.about`)
  tx.run(sql`delete from draft_copy where owner_id = ${owner} and about = ${about}`)
}
