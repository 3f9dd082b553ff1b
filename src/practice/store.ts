import { type Id, type PeopleOf, type Query, sql } from '../platform/index.ts'

/** What is owed next to each person whose record is open, and how much is late. */
export interface NextDue {
  personId: Id
  dueAt: Date
  what: string
  late: number
}

/** One row a person, by one pass over what is open of their promises. */
export function nextDue(now: Date): Query<NextDue> {
  return sql<NextDue>`select distinct on (person_id) person_id, due_at, what, count(*) filter (where due_at < ${now}) over (partition by person_id) as late
    from promise where kept_at is null and broken_at is null and stopped_at is null and person_id = any (opened()) order by person_id, due_at`
}

/** Those in whose circle I am, and others who let me in without my working for them. */
export const circleOfMine: PeopleOf = (viewer) => sql<{ personId: Id }>`select distinct person_id from standing
  where member_id = ${viewer.id} and kind in ('circle', 'authority', 'planning helper') and 'reach' = any (parts)
    and from_at <= present() and (until_at is null or until_at > present()) and paused_at is null and ended_at is null`
