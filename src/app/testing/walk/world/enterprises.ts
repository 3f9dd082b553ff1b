import { type Id, newId } from '../../../../platform/index.ts'
import type { TestHouse } from '../../house.ts'
import { idsOf, type Put } from './arrange.ts'

/** An enterprise on the way, with a step and a paper; a yes to being a mentor; what was bought from somebody, and how it was. */
export async function enterpriseRows({ owner }: TestHouse, person: Id, put: Put): Promise<Record<string, Id>> {
  const enterprise = await put('enterprise', {
    member_id: person,
    name: 'Loaves by the dozen',
    line: 'Bread on Fridays',
    does: 'Brown loaves and rolls',
    does_not: 'Nothing with nuts',
  })
  await put('enterprise_step', { enterprise_id: enterprise, item: 'idea' })
  await put('enterprise_check', {
    enterprise_id: enterprise,
    kind: 'insurance',
    runs_out_on: '2027-06-30',
    seen_name: 'Hema',
  })
  await put('enterprise_mentor', { member_id: person, shown_as: 'A baker', words: 'I had a stall' })
  const { sam, from } = idsOf('sam', 'from')
  await owner.query(`insert into member (id, known_as) values ($1, 'Sam')`, [sam])
  await owner.query(
    `insert into enterprise (id, member_id, name, mentor_id, mentor_name, mentor_asked_at, mentor_yes_at)
     values ($1, $2, 'Sam’s gardens', $3, 'A baker', present(), present())`,
    [from, sam, person],
  )
  await owner.query(`insert into enterprise_step (id, enterprise_id, item) values ($1, $2, 'idea')`, [newId(), from])
  await owner.query(
    `update enterprise set mentor_id = $1, mentor_name = 'Sam', mentor_words = 'Would you?', mentor_asked_at = present() where id = $2`,
    [sam, enterprise],
  )
  const bought = await put('enterprise_agreement', {
    member_id: person,
    enterprise_id: from,
    enterprise_name: 'Sam’s gardens',
    what: 'The hedge, twice a year',
    enterprise_yes_at: '2026-11-01',
  })
  await put('enterprise_review', {
    member_id: person,
    enterprise_id: from,
    enterprise_name: 'Sam’s gardens',
    agreement_id: bought,
    words: 'It has never looked so neat',
    again: 'yes',
  })
  return { bought, enterprise, ownEnterprise: enterprise }
}

/** A neighbour’s enterprise that everybody may read, with what another neighbour bought and says; and what they buy themselves. */
export async function enterpriseOf({ owner }: TestHouse, neighbour: Id): Promise<Record<string, Id>> {
  const { enterprise, agreement, review, theirs, area } = idsOf('enterprise', 'agreement', 'review', 'theirs', 'area')
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Staithes ${area}`])
  await owner.query(
    `insert into enterprise (id, member_id, name, line, does, does_not, price_pence, hours, goes_to, shown_as, phone, care, wants_listing_at)
     values ($1, $2, 'Nell’s dinners', 'A hot dinner at your door', 'Dinners', 'No washing up', 850, 'At noon', array[$3::uuid], 'Nell', '01632 960 777', 'no', present())`,
    [enterprise, neighbour, area],
  )
  await owner.query('select show_enterprise($1)', [enterprise])
  const kim = newId()
  await owner.query(`insert into member (id, known_as) values ($1, 'Kim')`, [kim])
  const add = `insert into enterprise_agreement (id, member_id, enterprise_id, enterprise_name, what, enterprise_yes_at) values ($1, $2, $3, 'A name', 'Soup', present())`
  await owner.query(add, [agreement, kim, enterprise])
  await owner.query(add, [theirs, neighbour, enterprise])
  await owner.query(
    `insert into enterprise_review (id, member_id, enterprise_id, enterprise_name, agreement_id, words, again) values ($1, $2, $3, 'A name', $4, 'Hot and on time', 'yes')`,
    [review, kim, enterprise, agreement],
  )
  return { enterprise, agreement, bought: theirs, review }
}
