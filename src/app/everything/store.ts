import { type Id, type Query, sql } from '../../platform/index.ts'

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

/** Writes down that the open record is being taken, in the transaction that reads it. */
export function tookAlong(person: Id, form: 'book' | 'pdf' | 'data' | 'fhir'): Query {
  return sql`select took_along(${person}, ${form})`
}

/** How much lies beside the record. */
export function weighed(person: Id): Query<{ files: number; bytes: number }> {
  return sql<{
    files: number
    bytes: number
  }>`select count(*) as files, coalesce(sum(bytes), 0)::bigint as bytes from file where person_id = ${person}`
}
