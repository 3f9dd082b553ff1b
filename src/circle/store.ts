import type { How } from '../people/index.ts'
import { type Id, maybe, type Query, sql } from '../platform/index.ts'

/** What those in my circle are to me, in my words: “my sister”; row-level security gives them to nobody else. */
export function relations(me: Id): Query<{ memberId: Id; inMyWords: string }> {
  return sql<{ memberId: Id; inMyWords: string }>`select member_id, reason as in_my_words from standing
    where person_id = ${me} and kind = 'circle' and ended_at is null and reason is not null and reason <> ''`
}

/** Whom somebody without a worker would rather ring; nobody named: the number of the place. */
export interface RingInstead {
  memberId: Id | null
  name: string
  number: string
  why: 'no worker, thank you' | 'nobody was left'
  words: string
  since: Date
  atTheirWordBy: Id | null
  how: How
}

export function ringInstead(person: Id): Query<RingInstead, RingInstead | null> {
  return maybe(sql<RingInstead>`select member_id, name, number, why, words, since, at_their_word_by, how
    from ring_instead where person_id = ${person} and ended_at is null`)
}
