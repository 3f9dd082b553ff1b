import type { Day, Key, Who } from './types.ts'
import type { Confirmation } from './types-said.ts'

/** In the order a plan lives. */
export const planStages = [
  'talking',
  'hopes',
  'ideas',
  'waiting for a yes',
  'agreed',
  'signed off',
  'check-in',
  'reviewed',
] as const
export type PlanStage = (typeof planStages)[number]

export type StepKind =
  | 'me'
  | 'my people'
  | 'community'
  | 'technology'
  | 'equipment and adaptations'
  | 'getting stronger again'
  | 'paid support'

export type Step = {
  kind: StepKind
  who: Who
  text: string
  /** The helper’s own answer; not needed of the person. */
  yes?: { state: 'asked' | 'yes' | 'no' | 'taken back'; day: Day; words?: string }
  due?: Day
  done?: Day
  /** Whole pence, 0 for free. */
  cost?: { pence: number; per: 'once' | 'week' | 'month' }
}

/** How near the hope is in the person’s own eyes, 0 to 10. */
export type Rating = { day: Day; score: number; words?: string }

export type Hope = {
  key: Key
  text: string
  ideas: string[]
  steps: Step[]
  ratings: Rating[]
  barriers?: { text: string; remover: Who; gone?: Day }[]
  offScreen?: true
}

export type CheckIn = {
  weeks: 2 | 8
  due: Day
  held?: { day: Day; by: Key; did: 'yes' | 'partly' | 'no'; helped: 'yes' | 'a bit' | 'no'; words: string }
}

export type Plan = {
  stage: PlanStage
  begun: Day
  /** Chosen helpers; empty: nobody, alone. */
  helpers: Key[]
  /** Keys of the statements that stand first, or the full answer “I’d rather not say”. */
  first: Key[] | 'rather not say'
  hopes: Hope[]
  ifThingsGoWrong?: string
  howWeWillKnow?: string
  agreed?: Confirmation
  /** Lawful sign-off on its clock. `by` answers; `climbed` is who had it before it ran out. */
  signOff?: { asked: Day; due: Day; by: Key; climbed?: { from: Key; day: Day }; day?: Day; words?: string }
  checkIns: CheckIn[]
  review?: { day: Day; by: Key[]; words: string; changed: string }
  /** The plan before the last review. */
  earlier?: Plan
  nextLook?: { day: Day; where: string }
}
