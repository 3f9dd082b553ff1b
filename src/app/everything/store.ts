import { type Id, one, type Query, sql } from '../../platform/index.ts'

/** One time that a record was taken along. */
export interface TakenAlong {
  id: Id
  form: string
  byId: Id | null
  takenAt: Date
  atTheirWordBy: Id | null
}

export function takenAlong(person: Id): Query<TakenAlong> {
  return sql<TakenAlong>`select id, form, by_id, taken_at, at_their_word_by from taken_along
    where person_id = ${person} order by taken_at desc limit 50`
}

/** Whether whoever has the record open may take it along. */
export function mayTakeAlong(person: Id): Query<{ may: boolean }, { may: boolean }> {
  return one(sql<{ may: boolean }>`select may_take_along(${person}) as may`)
}

/** Writes down that the open record is being taken, in the transaction that reads it. */
export function tookAlong(person: Id, form: 'book' | 'pdf' | 'data' | 'fhir'): Query {
  return sql`select took_along(${person}, ${form})`
}

/** The same at their word, by whoever hands it over; needs the record opened to change. */
export function tookAlongFor(person: Id, how: string): Query {
  return sql`select took_along_for(${person}, ${how})`
}

/** Whether this member has just written down that they hand it over. */
export function handingOver(person: Id, by: Id, since: Date): Query<{ id: Id }> {
  return sql<{
    id: Id
  }>`select id from taken_along where person_id = ${person} and at_their_word_by = ${by} and taken_at >= ${since} limit 1`
}

/** Raises NotFound unless this member may write down here what the person does at their word. */
export function mayHandOver(person: Id, by: Id, now: Date): Query<{ id: Id }, { id: Id }> {
  return one(sql<{
    id: Id
  }>`select id from standing where person_id = ${person} and member_id = ${by} and 'change' = any (acts) and 'reach' = any (parts)
    and from_at <= ${now} and (until_at is null or until_at > ${now}) and paused_at is null and ended_at is null limit 1`)
}

/** How much lies beside the record. */
export function weighed(person: Id): Query<{ files: number; bytes: number }> {
  return sql<{
    files: number
    bytes: number
  }>`select count(*) as files, coalesce(sum(bytes), 0)::bigint as bytes from file where person_id = ${person}`
}
