import { type Id, newId } from '../../../../platform/index.ts'
import type { TestHouse } from '../../house.ts'
import type { Put } from './arrange.ts'

/** What practice may hold about somebody: a name that passed on, a handover, a request, an emergency, a supervisor. */
export async function practiceRows(house: TestHouse, person: Id, writer: Id, put: Put): Promise<Record<string, Id>> {
  const now = house.database.clock.now()
  const soon = new Date(now.getTime() + 2 * 86_400_000)
  const colleague = newId()
  await house.owner.query(`insert into member (id, known_as) values ($1, 'Gwen')`, [colleague])
  await house.owner.query(`insert into post (id, member_id, kind, from_at) values ($1, $2, 'worker', $3)`, [
    newId(),
    colleague,
    now,
  ])
  const standing = (kind: string) =>
    put('standing', {
      member_id: colleague,
      kind,
      parts: ['reach', 'said'],
      acts: ['read'],
      from_at: now,
      until_at: soon,
      reason: 'arranged',
    })
  const change = await put('name_change', {
    from_id: colleague,
    to_id: writer,
    what: 'passed on',
    why: 'Gwen has moved.',
    at: now,
  })
  const handover =
    writer === person
      ? newId()
      : await put('handover', {
          from_id: writer,
          to_id: colleague,
          to_name: 'Gwen',
          proposed_by: writer,
          proposed_by_name: 'Dev',
          why: 'Dev moves to another team.',
          meet_at: soon,
          meet_how: 'at home',
        })
  const request = await put('worker_request', {
    from_id: colleague,
    words: 'Somebody who signs, please.',
    asked_at: now,
    due_at: soon,
    owner_id: colleague,
    owner_name: 'Gwen',
  })
  const access = await put('emergency_access', {
    member_id: colleague,
    standing_id: await standing('emergency'),
    danger: 'life',
    words: 'She did not open the door.',
    opened_at: now,
    until_at: soon,
    review_id: writer,
    review_name: 'Dev',
    review_due: soon,
    climbs_at: soon,
  })
  const supervision = await put('supervision', {
    supervisor_id: colleague,
    standing_id: await standing('supervisor'),
    by_consent: true,
    words: 'to think about the steps together',
    begun_at: now,
    until_at: soon,
  })
  const area = newId()
  await house.owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Streets of ${area}`])
  const shift = newId()
  await house.owner.query(
    'insert into rota_shift (id, neighbourhood_id, member_id, from_at, until_at) values ($1, $2, $3, $4, $5)',
    [shift, area, colleague, now, new Date(now.getTime() + 8 * 3_600_000)],
  )
  return { change, handover, request, access, supervision, shift }
}

/** That a search showed somebody to a worker a moment ago, by the mark of its reading. */
export async function shownTo(house: TestHouse, person: Id, worker: Id): Promise<Id> {
  const mark = newId()
  await house.owner.query(
    `insert into reading (id, person_id, member_id, parts, act, why, at) values ($1, $2, $3, '{}', 'read', 'found you by a search', $4)`,
    [mark, person, worker, house.database.clock.now()],
  )
  return mark
}
