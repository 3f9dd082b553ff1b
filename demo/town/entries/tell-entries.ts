import type { AssetKind, Cost } from '../../../src/community/index.ts'
import type { Day, Key } from '../types.ts'

/** A building or ground where things happen; entries take its address and how easy it is to get in. */
export type Venue = {
  key: Key
  name: string
  street: string
  /** One of the postcodes of its neighbourhood. */
  postcode: string
  access: string
  getThere?: string
}

/** A group, place, institution, exchange or story as it is told. */
export type Entry = {
  kind: AssetKind
  name: string
  /** What it is, in a sentence. */
  line: string
  /** A key of `venues`. */
  at?: Key
  cost?: Cost
  costWords?: string
  /** `TU 19:00-21:00`; `2W TH 10:00-12:00` every second week; `M 1FR,3FR 19:00`; `D12 14:00-16:00` in twelve days; `!` after it: not on bank holidays; a word about it in brackets. */
  times?: string[]
  about?: string
  forWhom?: string
  ages?: [number | null, number | null]
  languages?: string[]
  room?: string
  /** Facts over those of the venue, in the same way: `+step-free`, `~toilet (up one step)`, `-parking`. */
  access?: string
  phone?: string
  website?: string
  /** Who stands behind it, by name. */
  by?: string
  /** Days since somebody checked it, and who; none: nobody has. */
  checked?: [day: Day, by: string]
  paused?: string
  /** How welcome so many people felt, 1 to 5. */
  went?: string
  felt?: string[]
}

type More = Omit<Entry, 'kind' | 'name' | 'line' | 'at' | 'times'>
const telling =
  (kind: AssetKind) =>
  (name: string, line: string, at?: Key, times: string[] = [], more: More = {}): Entry => ({
    kind,
    name,
    line,
    times,
    ...(at !== undefined && { at }),
    ...more,
  })

export const group = telling('association')
export const institution = telling('institution')
export const place = telling('place')
export const exchange = telling('exchange')
export const story = (name: string, line: string, about: string): Entry => ({ kind: 'story', name, line, about })
