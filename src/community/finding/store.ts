import { type Id, type Query, sql } from '../../platform/index.ts'

export interface EntryAsked {
  /** Each word that was typed, with all that mean the same. */
  words: string[][]
  /** One of the words is enough. */
  any?: true
  postcode?: string
  area?: Id
  /** `MO` … `SU`. */
  day?: string
  /** An ISO date, with those of it that are bank holidays. */
  on?: string
  holidays?: readonly string[]
  cost?: 'free'
  /** Facts of access that must be there. */
  access?: string[]
}

/** An entry that was found, with what tells why. */
export interface EntryFound {
  id: Id
  kind: string
  name: string
  line: string
  cost: 'free' | 'what you like' | 'paid' | null
  costWords: string
  placeName: string
  neighbourhood: string | null
  metres: number | null
  /** For each word that was typed, the one that is in it; empty where it was found by another spelling, or by another word. */
  meant: string[]
  access: string[]
  days: string[]
  checkedAt: Date | null
  status: string
  /** A tiny enterprise: its own page is at `/enterprises/`. */
  enterprise: boolean
}

export function findEntries(asked: EntryAsked): Query<EntryFound> {
  return sql<EntryFound>`select * from find_entries(${asked})`
}
