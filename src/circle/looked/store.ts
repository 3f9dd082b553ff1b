import { type Id, maybe, type Part, type Query, sql } from '../../platform/index.ts'

/** Alike readings of one reader on one day. */
export interface LookedRow {
  /** ISO day, by the clock on the wall. */
  day: string
  memberId: Id | null
  /** By which they read it last; null: by none, as in a search. */
  standingId: Id | null
  knownAs: string
  title: string
  picture: string
  /** The standing it was read by: `alongside`, `circle` …; '' for a search, `system` for the computer itself. */
  kind: string
  reason: string
  parts: Part[]
  act: string
  why: string
  times: number
  firstAt: Date
  lastAt: Date
}

export interface Asking {
  since: Date
  before: Date
  /** A member, or `nobody` for the computer itself; null: everybody. */
  reader: Id | null
  part: Part | null
  /** About how many readings; whole days are answered. */
  most: number
}

/** Stands for the computer itself where a reader is named. */
export const nobody: Id = '00000000-0000-0000-0000-000000000000'

/** Who looked at an open record, newest first; rows for its person and whom they let read it, for anybody else none (P4). */
export function whoLooked(person: Id, { since, before, reader, part, most }: Asking): Query<LookedRow> {
  return sql<LookedRow>`select day, member_id, standing_id, known_as, title, picture, kind, reason, parts, act, why, times, first_at, last_at
    from who_looked(${person}, ${since}, ${before}, ${reader}, ${part}, ${most})`
}

export interface LookedCount {
  /** `2026-11` */
  month: string
  memberId: Id | null
  knownAs: string
  times: number
}

/** How often who looked, month by month. */
export function lookedCounts(person: Id): Query<LookedCount> {
  return sql<LookedCount>`select month, member_id, known_as, times from looked_counts(${person})`
}

/** Whether the viewer may read the lists of an open record. */
export function mayReadLooked(person: Id): Query<{ may: boolean }, { may: boolean } | null> {
  return maybe(sql<{ may: boolean }>`select may_read_looked(${person}) as may`)
}
