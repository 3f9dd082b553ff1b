import { type Id, type Query, sql } from '../../platform/index.ts'

/** A hello waiting, as the team on duty sees it. */
export interface WaitingHello {
  id: Id
  personId: Id
  words: string
  saidAt: Date
  dueAt: Date
}

/** People whose hellos wait for me: standing on duty, nothing else. */
export function peopleWaiting(member: Id): Query<{ personId: Id }> {
  return sql<{
    personId: Id
  }>`select person_id from standing where member_id = ${member} and kind = 'duty' and ended_at is null`
}

export function waitingHellos(): Query<WaitingHello> {
  return sql<WaitingHello>`select h.id, h.person_id, h.words, h.said_at, p.due_at
    from hello h join promise p on p.person_id = h.person_id and p.began_by = 'hello ' || h.id
    where h.taken_by is null order by p.due_at`
}
