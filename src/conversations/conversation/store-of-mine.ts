import { type Id, type Query, sql } from '../../platform/index.ts'
import type { ConversationKind } from './rules.ts'

/** A conversation in a list over several people whose records are open. */
export interface TalkOpen {
  id: Id
  personId: Id
  kind: ConversationKind
  heldAt: Date
  dueAt: Date | null
  unconfirmed: number
}

/** Pages that only their writer can read yet, the next due first. */
export function myPages(writer: Id): Query<TalkOpen> {
  return sql<TalkOpen>`select c.id, c.person_id, c.kind, c.held_at, p.due_at, 0 unconfirmed
    from conversation_page p join conversation c on c.id = p.conversation_id
    where p.writer_id = ${writer} and p.person_id = any (opened()) and p.shared_at is null
    order by p.due_at nulls last, c.held_at`
}

/** Conversations in which something waits for its speaker’s yes, the longest waiting first. */
export function waitingToBeReadBack(): Query<TalkOpen> {
  return sql<TalkOpen>`select c.id, c.person_id, c.kind, c.held_at, null::timestamptz due_at, count(*)::int unconfirmed
    from statement s join conversation c on c.id = s.conversation_id
    where s.person_id = any (opened()) and s.confirmed_at is null
    group by c.id, c.person_id, c.kind, c.held_at order by c.held_at limit 100`
}
