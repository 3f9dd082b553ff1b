import { type Id, Moved, type Query, sql } from '../../../platform/index.ts'
import type { Entry } from '../editing/store.ts'

/** Two entries that may be one group, with what they share. */
export interface Twins {
  oneId: Id
  otherId: Id
  why: string[]
  one: Entry
  other: Entry
  total: number
}

export function twinsToLookAt(): Query<Twins> {
  return sql<Twins>`select one_id, other_id, why, one, other, total::int from twins_to_look_at()`
}

/** Two that somebody said are one. */
export interface Joined {
  oneId: Id
  otherId: Id
  staysId: Id
  stays: string
  other: string
  at: Date
}

export function twinsJoined(): Query<Joined> {
  return sql<Joined>`select one_id, other_id, stays_id, stays, other, at from twins_joined()`
}

/** Says what two are: one of them stays, or (null) they are two. */
export function settleTwins(one: Id, other: Id, stays: Id | null): Query {
  return sql`select settle_twins(${one}, ${other}, ${stays})`
}

export function partTwins(one: Id, other: Id): Query {
  return sql`select part_twins(${one}, ${other})`
}

/** Leads whoever asks for an entry that is another one to that one (Moved); null for any other. */
export function standsHere(asset: Id): Query<{ at: Id | null }, null> {
  return {
    ...sql<{ at: Id | null }>`select stands_at(${asset}) as at`,
    take([row]) {
      if (row?.at) throw new Moved(asset, row.at)
      return null
    },
  }
}
