import type { How } from '../../people/index.ts'
import type { Id } from '../../platform/index.ts'
import type { Content } from '../rules/content.ts'

/** By whom a step is done, nearest first; paid support stands last and is never hidden. */
export const kinds = [
  'me',
  'my people',
  'community',
  'technology',
  'equipment and adaptations',
  'getting stronger again',
  'paid support',
] as const
export type Kind = (typeof kinds)[number]

export type HelperAnswer = 'asked' | 'yes' | 'no' | 'taken back'

export interface Hope {
  id: Id
  text: string
  statementId: Id | null
  placeInPlan: number
  addedAt: Date
  writerId: Id | null
  how: How
  /** Counts changes, so that two people changing the same words notice each other. */
  version: number
  setAsideAt: Date | null
  /** Kept off the person’s own screen: whoever else reads it must not put it where the person would see it. */
  offScreen: boolean
}

export interface Step {
  id: Id
  hopeId: Id
  text: string
  /** Null: still an idea, nobody is named for it. */
  byWhom: Kind | null
  whoName: string
  helperId: Id | null
  whenWords: string
  /** ISO date. */
  dueOn: string | null
  costPence: number | null
  costPer: 'once' | 'week' | 'month' | null
  answer: HelperAnswer | null
  answeredAt: Date | null
  answerWords: string
  doneAt: Date | null
  doneWords: string
  version: number
  offScreen: boolean
}

export interface Barrier {
  id: Id
  hopeId: Id
  stepId: Id | null
  text: string
  whoCould: string
  goneAt: Date | null
  offScreen: boolean
}

export interface WhatIf {
  id: Id
  what: string
  thenWhat: string
  offScreen: boolean
}

/** How near a hope is in the person’s own eyes, 0 to 10. */
export interface RatingRow {
  id: Id
  hopeId: Id
  value: number
  words: string
  ratedAt: Date
}

export interface CheckIn {
  id: Id
  weeks: number
  dueAt: Date
  answeredAt: Date | null
  happened: 'yes' | 'some of it' | 'not yet' | null
  helped: 'yes' | 'a bit' | 'no' | null
  words: string
}

export interface PlanningHelper {
  id: Id
  kind: 'family' | 'peer' | 'user-led organisation' | 'worker'
  helperId: Id | null
  name: string
}

export interface Agreement {
  id: Id
  version: number
  agreedAt: Date
  content: Content
  atTheirWordBy: Id | null
  how: How
}

/** One change the council asks for: which step, its words before, its words then, and why. */
export interface Change {
  stepId: Id
  was: string
  instead: string
  why: string
}

export interface SignOff {
  id: Id
  agreementId: Id
  askedAt: Date
  dueAt: Date
  climbsAt: Date
  waitsFor: Id | null
  waitsForName: string
  thenName: string
  answer: 'yes' | 'yes with changes' | 'no' | null
  answeredAt: Date | null
  changes: Change[]
  law: string
  challenge: string
  statementId: Id | null
  personAnswer: 'yes' | 'no' | 'another plan' | null
  /** By how many people it has already been passed upwards. */
  climbs: number
}

/** Everything of a plan but its hopes and steps. */
export interface Plan {
  begun: boolean
  howWeKnow: string
  version: number
  ratherNotSayAt: Date | null
  barriers: Barrier[]
  whatIfs: WhatIf[]
  ratings: RatingRow[]
  checkIns: CheckIn[]
  helpers: PlanningHelper[]
  agreement: Agreement | null
  signOff: SignOff | null
}
