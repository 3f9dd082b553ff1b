import { type Id, type Query, sql } from '../platform/index.ts'

/** What those in my circle are to me, in my words: “my sister”; row-level security gives them to nobody else. */
export function relations(me: Id): Query<{ memberId: Id; inMyWords: string }> {
  return sql<{ memberId: Id; inMyWords: string }>`select member_id, reason as in_my_words from standing
    where person_id = ${me} and kind = 'circle' and ended_at is null and reason is not null and reason <> ''`
}
