import type { Id } from '../../platform/index.ts'

/** The kinds of asset that are not a person’s gift. */
export const assetKinds = ['association', 'institution', 'place', 'exchange', 'story'] as const
export type AssetKind = (typeof assetKinds)[number]

export const costs = ['free', 'what you like', 'paid'] as const
export type Cost = (typeof costs)[number]

/** The facts about getting in and being there that everybody is asked for; others may come by an import. */
export const accessFacts = [
  'step-free',
  'door',
  'quiet',
  'toilet',
  'accessible toilet',
  'parking',
  'bus',
  'hearing loop',
  'seats',
] as const
export type AccessFact = (typeof accessFacts)[number]
export const accessAnswers = ['yes', 'partly', 'no'] as const
export type AccessAnswer = (typeof accessAnswers)[number]

/** A row of `organisation`. */
export interface Organisation {
  id: Id
  name: string
  about: string
  kind: string
  website: string | null
  email: string | null
  phone: string | null
  charityNumber: string | null
  companyNumber: string | null
  parentId: Id | null
}

/** A row of `asset`, as everybody may read it where it is listed and not closed. */
export interface Asset {
  id: Id
  kind: AssetKind
  organisationId: Id | null
  name: string
  /** What it is, in a sentence. */
  line: string
  about: string
  cost: Cost | null
  costPence: number | null
  costWords: string
  getThere: string
  forWhom: string
  minimumAge: number | null
  maximumAge: number | null
  website: string | null
  email: string | null
  phone: string | null
  neighbourhoodId: Id | null
  /** Longitude and latitude (WGS 84). */
  at: { x: number; y: number } | null
  placeName: string
  addressLines: string[]
  postcode: string | null
  languages: string[]
  status: 'active' | 'paused' | 'closed'
  pausedWords: string
  /** What they said they have room for. */
  room: string
  checkedAt: Date | null
  /** A worker by name, “a neighbour” or “the group”. */
  checkedName: string
  changedAt: Date
}

/** A row of `asset_access`. */
export interface Access {
  fact: string
  answer: AccessAnswer
  words: string
}

/** A row of `asset_time`, with days as ISO dates (`2026-11-24`) and times of day as `18:30`, Europe/London. */
export interface AssetTime {
  id: Id
  freq: 'once' | 'weekly' | 'monthly'
  /** Every so many weeks or months, from the week or month of `startsOn`. */
  every: number
  /** As iCalendar writes them: `MO`; of a month also `1FR`, `-1SU`. */
  days: string[]
  monthDays: number[]
  startsOn: string
  untilOn: string | null
  opens: string
  /** Null: nobody knows when it ends. */
  closes: string | null
  skips: string[]
  notOnBankHolidays: boolean
  words: string
}

/** A row of `term`. */
export interface Term {
  id: Id
  name: string
  about: string
  parentId: Id | null
  taxonomy: string
}
