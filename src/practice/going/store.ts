import { type Id, one, type PeopleOf, type Query, sql } from '../../platform/index.ts'

/** A colleague who may go, with how many would need another name. */
export interface Going {
  memberId: Id
  knownAs: string
  posts: string[]
  alongside: number
  second: number
  endsAt: Date | null
}

/** Raises NotFound for whoever is no team lead, for oneself and for those who do not work here. */
export function colleagueGoing(member: Id): Query<Going, Going> {
  return one(
    sql<Going>`select member_id, known_as, posts, alongside::int, second::int, ends_at from colleague_going(${member})`,
  )
}

/** Those whose name came to me and whom I have not met yet. */
export const cameToMe: PeopleOf = () => sql<{ personId: Id }>`select person_id from not_met_yet()`

/** Names that came to a member and whose gap is open, in the records that are open. */
export function notMetYet(member: Id): Query<{ personId: Id; id: Id; at: Date }> {
  return sql<{ personId: Id; id: Id; at: Date }>`select person_id, id, at from name_change
    where to_id = ${member} and introduced_at is null and what in ('passed on', 'asked for', 'worker again') order by at`
}
