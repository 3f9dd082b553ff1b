import type { How } from '../../people/index.ts'
import { type Id, type Part, type Query, sql } from '../../platform/index.ts'

/** Somebody with a way into a record, by whatever right. */
export interface WayIn {
  memberId: Id
  knownAs: string
  kind: string
  parts: Part[]
}

/** For the person, whoever writes at their word, and a keeper; NotFound for anybody else. */
export function waysIn(person: Id): Query<WayIn> {
  return sql<WayIn>`select * from ways_in(${person})`
}

export interface Narrowing {
  id: Id
  memberId: Id
  knownAs: string
  what: 'as it was' | 'narrower' | 'kept from'
  parts: Part[]
  entryId: Id | null
  reason: string
  byName: string
  byId: Id
  byPost: boolean
  how: How
  at: Date
  endedAt: Date | null
}

export function quietOf(person: Id): Query<Narrowing> {
  return sql<Narrowing>`select * from quiet_of(${person})`
}

/** What somebody wrote after their sight was left as it was; it had no effect. */
export interface WrittenAside {
  memberId: Id
  knownAs: string
  words: string[]
  at: Date
}

export function writtenAside(person: Id): Query<WrittenAside> {
  return sql<WrittenAside>`select * from written_aside(${person})`
}

export interface NarrowSaid {
  what: 'as it was' | 'narrower'
  parts: Part[]
  reason: string
  how: How
  offScreen: boolean
}

export function narrowQuietly(person: Id, member: Id, { what, parts, reason, how, offScreen }: NarrowSaid): Query {
  return sql`select narrow_quietly(${person}, ${member}, ${what}, ${parts}, ${reason}, ${how}, ${offScreen})`
}

export interface KeepSaid {
  entry: Id
  member: Id
  reason: string
  how: How
  offScreen: boolean
}

export function keepFrom(person: Id, { entry, member, reason, how, offScreen }: KeepSaid): Query {
  return sql`select keep_from(${person}, ${entry}, ${member}, ${reason}, ${how}, ${offScreen})`
}

export function endQuiet(person: Id, narrowing: Id): Query {
  return sql`select end_quiet(${person}, ${narrowing})`
}
