import { type Id, type Query, sql } from '../platform/index.ts'

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
