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
export const cameToMe: PeopleOf = (viewer) => sql<{ personId: Id }>`select distinct s.person_id from standing s
  where s.member_id = ${viewer.id} and s.kind = 'alongside' and s.parts @> array['reach'] and s.from_at <= present()
    and (s.until_at is null or s.until_at > present()) and s.paused_at is null and s.ended_at is null
    and s.from_at > present() - interval '60 days' and s.by_id is distinct from s.member_id`

/** Names that came to a member and whose gap is open, in the records that are open. */
export function notMetYet(member: Id): Query<{ personId: Id; id: Id; at: Date }> {
  return sql<{ personId: Id; id: Id; at: Date }>`select person_id, id, at from name_change
    where to_id = ${member} and introduced_at is null and what in ('passed on', 'asked for', 'worker again') order by at`
}
