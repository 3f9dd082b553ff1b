import { type Id, maybe, type Query, sql } from '../../../platform/index.ts'
import type { Came } from './look-into.ts'

/** A record that was brought along, as whoever took it in sees it: what is in it by number, never its words. */
export interface Arrival {
  id: Id
  arrivedAt: Date
  fromName: string
  knownAs: string
  takenAt: Date
  becomes: Id
  counts: Record<string, number>
  names: number
  stays: { tables?: Record<string, string>; columns?: Record<string, Record<string, string>>; also?: string[] }
  alongsideId: Id | null
  broughtInAt: Date | null
  /** Whether its person is here, by this file or by an earlier one. */
  isHere: boolean
}

export function arrivals(): Query<Arrival> {
  return sql<Arrival>`select id, arrived_at, from_name, known_as, taken_at, becomes, counts, stays, alongside_id, brought_in_at,
      coalesce(jsonb_array_length(record -> 'people'), 0) as names, is_here(becomes) as is_here
    from arrival order by arrived_at desc limit 100`
}

export function arrivalOf(arrival: Id): Query<Arrival, Arrival | null> {
  return maybe(sql<Arrival>`select id, arrived_at, from_name, known_as, taken_at, becomes, counts, stays, alongside_id, brought_in_at,
      coalesce(jsonb_array_length(record -> 'people'), 0) as names, is_here(becomes) as is_here
    from arrival where id = ${arrival}`)
}

export function addArrival(id: Id, by: Id | null, { said, becomes, record, counts, digests }: Came, now: Date): Query {
  return sql`insert into arrival (id, by_id, arrived_at, from_name, known_as, taken_at, becomes, record, digests, counts, stays)
    values (${id}, ${by}, ${now}, ${said.from.name}, ${said.person.known_as}, ${said.taken_at}, ${becomes}, ${JSON.stringify(record)},
      ${digests}, ${JSON.stringify(counts)}, ${JSON.stringify(said.stays)})`
}

export function isHere(person: Id): Query<{ here: boolean }> {
  return sql<{ here: boolean }>`select is_here(${person}) as here`
}

/** Its person’s id here; null where the record does not fit together, and then nothing has happened. */
export function bringIn(arrival: Id, alongside: Id): Query<{ person: Id | null }> {
  return sql<{ person: Id | null }>`select bring_in(${arrival}, ${alongside}) as person`
}

export function throwAway(arrival: Id): Query {
  return sql`delete from arrival where id = ${arrival} and brought_in_at is null`
}

export interface Colleague {
  id: Id
  knownAs: string
  title: string
}

export function couldWalkAlongside(): Query<Colleague> {
  return sql<Colleague>`select id, known_as, title from could_walk_alongside()`
}
