/** An entry as some feed or spreadsheet told it, in our words, ready to be taken in. Empty texts: nothing was said. */
export interface Entry {
  /** Its id where it came from: coming again it is changed, never doubled. */
  sourceId: string
  kind: 'association' | 'institution' | 'place' | 'exchange'
  name: string
  line: string
  about: string
  cost: 'free' | 'what you like' | 'paid' | null
  costPence: number | null
  costWords: string
  forWhom: string
  minimumAge: number | null
  maximumAge: number | null
  website: string | null
  email: string | null
  phone: string | null
  longitude: number | null
  latitude: number | null
  placeName: string
  addressLines: string[]
  postcode: string | null
  languages: string[]
  status: 'active' | 'paused' | 'closed'
  /** When and how, in the words it came in, where they were not understood as times. */
  whenWords: string
  organisation: Organisation | null
  times: Time[]
  access: { fact: string; answer: 'yes' | 'no' | 'partly'; words: string }[]
  terms: string[]
}

export interface Organisation {
  sourceId: string
  name: string
  about: string
  website: string | null
  email: string | null
  phone: string | null
}

/** A time as a calendar says it: days as `MO`, dates as `2026-11-24`, hours as `18:30`. */
export interface Time {
  freq: 'once' | 'weekly' | 'monthly'
  every: number
  days: string[]
  monthDays: number[]
  /** Null: nobody said; it begins when it comes in, and is the same when it comes again another day. */
  startsOn: string | null
  untilOn: string | null
  opens: string
  closes: string | null
  words: string
}

/** A line of what came: an entry, or why it is none. */
export type Line =
  | { line: number; entry: Entry; reason?: undefined }
  | { line: number; entry?: undefined; reason: string }

/**
 * Looks at the lines of one list, one after the other: what stands in it twice is left out the second time, and said so,
 * since nothing is written over in silence.
 */
export function eachOnce(): (line: Line) => Line {
  const first = new Map<string, number>()
  return (one) => {
    if (one.entry === undefined) return one
    const before = first.get(one.entry.sourceId)
    if (before !== undefined)
      return { line: one.line, reason: `It stands in this list twice: line ${before} is the same.` }
    first.set(one.entry.sourceId, one.line)
    return one
  }
}
