import type { Id } from '../../../../platform/index.ts'
import type { TestHouse } from '../../house.ts'
import { idsOf } from './arrange.ts'

/** What a keeper has to decide: something kept back, an enquiry, a court’s order, and a record whose time is over. */
export async function waitingForKeeper(
  { owner }: TestHouse,
  of: { joan: Id; hers: Record<string, string>; dev: Id; kit: Id; colleague: Id; ended: Id },
): Promise<Record<string, Id>> {
  const { enquiry, order, time } = idsOf('enquiry', 'order', 'time')
  await owner.query('update withholding_matter set waits_for = $1 where id = $2', [of.kit, of.hers.matter])
  await owner.query(
    `insert into standing (id, person_id, member_id, kind, parts, acts, until_at, reason, by_id)
     values ($1, $2, $3, 'enquirer', '{said}', '{read}', present() + interval '30 days', 'A complaint: a letter that never came', $4)`,
    [enquiry, of.joan, of.colleague, of.kit],
  )
  await owner.query(
    `insert into court_seal (id, person_id, statement_id, by_what, reference, says, asked_by) values ($1, $2, $3, 'court', 'Order 7', 'Seal it', $4)`,
    [order, of.joan, of.hers.statement, of.dev],
  )
  await owner.query(
    `insert into keeping_time (id, person_id, rule, stood, ended_at, years, source, owner_id, owner_name, due_at, climbs_at)
     values ($1, $2, 'record', 'ended', present() - interval '9 years', 8, 'the rule', $3, 'Kit',
       present() + interval '20 days', present() + interval '20 days')`,
    [time, of.ended, of.kit],
  )
  return { enquiry, order, time }
}
