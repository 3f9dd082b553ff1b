import { type Id, type Query, sql } from '../../platform/index.ts'

export const dangers = ['life', 'serious harm', 'a child', 'found alone'] as const
export type Danger = (typeof dangers)[number]

/** Once a record was opened in an emergency, and what came of looking at it. */
export interface Emergency {
  id: Id
  memberId: Id
  danger: Danger
  words: string
  openedAt: Date
  untilAt: Date
  reviewName: string
  reviewDue: Date
  reviewedAt: Date | null
  wasRight: boolean | null
  reviewWords: string
}

export function emergenciesOf(person: Id): Query<Emergency> {
  return sql<Emergency>`select id, member_id, danger, words, opened_at, until_at, review_name, review_due, reviewed_at, was_right, review_words
    from emergency_access where person_id = ${person} order by opened_at desc limit 20`
}

/** An emergency access that waits for my look. */
export interface ToReview {
  accessId: Id
  knownAs: string
  byName: string
  danger: Danger
  words: string
  openedAt: Date
  untilAt: Date
  reviewDue: Date
  safeToTell: boolean
  whyNotSafe: string
  told: boolean
  /** What was done with it, as who looked says it. */
  lookedAt: string[]
}

export function emergenciesForMe(): Query<ToReview> {
  return sql<ToReview>`select access_id, known_as, by_name, danger, words, opened_at, until_at, review_due, safe_to_tell, why_not_safe, told, looked_at from emergencies_for_me()`
}
