import type { Id } from '../../../../platform/index.ts'
import { type Arranging, idsOf } from './arrange.ts'

/** What was asked about a record, what others asked for, a hold on it, and something kept back that waits for its decider. */
export async function rightsOf({ owner, person, writer, now, soon }: Arranging): Promise<Record<string, Id>> {
  const ids = idsOf('ask', 'request', 'hold', 'withheld', 'withholding', 'matter')
  const { ask, request, hold, withheld, withholding, matter } = ids
  await owner.query(
    `insert into rights_ask (id, person_id, kind, about, words, due_at, owner_id) values ($1, $2, 'correction', 'My street', 'I moved', $3, $4)`,
    [ask, person, soon, writer],
  )
  await owner.query(
    `insert into record_request (id, person_id, by_whom, is_what, asked_for, came, received_at, due_at, written_by, owner_id)
     values ($1, $2, 'Hart & Lee', 'solicitor', 'The plan', 'by letter', $3, $4, $5, $5)`,
    [request, person, now, soon, writer],
  )
  await owner.query(`insert into legal_hold (id, person_id, why, by_id) values ($1, $2, 'A court case', $3)`, [
    hold,
    person,
    writer,
  ])
  await owner.query(
    `insert into statement (id, person_id, speaker_name, manner, writer_id, kind, text) values ($1, $2, 'A neighbour', 'spoken', $3, 'worry', 'What nobody may hear')`,
    [withheld, person, writer],
  )
  await owner.query(
    `insert into withholding (id, person_id, entry_table, entry_id, ground, proposed_by, held_until) values ($1, $2, 'statement', $3, 'serious harm', $4, $5)`,
    [withholding, person, withheld, writer, soon],
  )
  await owner.query(
    `insert into withholding_matter (id, withholding_id, person_id, what, asked_by, words, until_on, due_at, waits_for_name, climbs_at)
     values ($1, $2, $3, 'propose', $4, 'He would hit her', $5, $5, '', $5)`,
    [matter, withholding, person, writer, soon],
  )
  await owner.query(
    `insert into kept_from (person_id, member_id, entry_id, until_at, reason)
     select $1, s.member_id, $2, $3, 'withholding ' || $4::text from (select distinct member_id from standing where person_id = $1 and kind in ('self', 'circle')) s`,
    [person, withheld, soon, withholding],
  )
  return { ask, request, hold, withholding, matter }
}
