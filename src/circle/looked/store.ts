import { type Id, type Query, sql } from '../../platform/index.ts'

/** One reading of my record by somebody else, or several alike on one day. */
export interface Looked {
  memberId: Id | null
  why: string
  day: string
  last: Date
  times: number
  kind: string
}

/** Who looked at me, newest first, alike ones of a day together; row-level security gives everybody only their own list (P4). */
export function whoLooked(me: Id, since: Date): Query<Looked> {
  return sql<Looked>`select r.member_id, r.why, (r.at at time zone 'Europe/London')::date as day, max(r.at) as last, count(*) as times,
      coalesce(min(s.kind), 'system') as kind
    from reading r left join standing s on s.id = r.standing_id
    where r.person_id = ${me} and r.at >= ${since}
    group by 1, 2, 3 order by last desc limit 400`
}
