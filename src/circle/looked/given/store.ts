import type { AtTheirWordSaid } from '../../../people/index.ts'
import { type Id, type Query, sql } from '../../../platform/index.ts'

/** Somebody whom a person lets read who looked and what left. */
export interface Given {
  id: Id
  memberId: Id
  fromAt: Date
}

/** Whom a person lets read their lists today. */
export function givenTo(person: Id): Query<Given> {
  return sql<Given>`select id, member_id, from_at from looked_given where person_id = ${person} and ended_at is null order by from_at`
}

/** Somebody who stands in the person’s circle or speaks for them, and could be let. */
export interface MayBeGiven {
  memberId: Id
  knownAs: string
  kind: string
  reason: string
}

export function mayBeGiven(person: Id): Query<MayBeGiven> {
  return sql<MayBeGiven>`select member_id, known_as, kind, reason from looked_may_be_given(${person})`
}

export function giveLooked(id: Id, person: Id, member: Id, { by, how }: AtTheirWordSaid, now: Date): Query {
  return sql`insert into looked_given (id, person_id, member_id, from_at, at_their_word_by, how)
    values (${id}, ${person}, ${member}, ${now}, ${by}, ${how}) on conflict do nothing`
}

export function takeLookedBack(person: Id, given: Id, { by, how }: AtTheirWordSaid, now: Date): Query {
  return sql`update looked_given set ended_at = ${now}, at_their_word_by = ${by}, how = ${how}
    where person_id = ${person} and id = ${given} and ended_at is null`
}
