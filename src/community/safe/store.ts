import { type Id, maybe, type Query, sql } from '../../platform/index.ts'

export const aboutKinds = ['group', 'giver', 'peer', 'enterprise', 'introduction', 'member', 'something else'] as const
export type AboutKind = (typeof aboutKinds)[number]

/** What somebody told, for themselves alone. */
export interface Told {
  id: Id
  aboutName: string
  words: string
  saidAt: Date
  ownerName: string
  dueAt: Date
  answeredAt: Date | null
  answer: string
}

export function toldByMe(): Query<Told> {
  return sql<Told>`select id, about_name, words, said_at, owner_name, due_at, answered_at, answer from my_unsafe_words()`
}

/** Who answers and by when, for an hour, for whoever has just said it. */
export function saidJustNow(
  word: Id,
): Query<{ ownerName: string; dueAt: Date }, { ownerName: string; dueAt: Date } | null> {
  return maybe(sql<{ ownerName: string; dueAt: Date }>`select owner_name, due_at from unsafe_said(${word})`)
}

/** What waits for the reader’s answer; it does not say whose words they are. */
export interface ToAnswer {
  id: Id
  aboutKind: AboutKind
  aboutName: string
  /** Whose line or side it is, where that is known. */
  whom: string
  words: string
  reach: string
  forSomebody: boolean
  saidAt: Date
  dueAt: Date
  canRest: boolean
}

export function toAnswer(): Query<ToAnswer> {
  return sql<ToAnswer>`select id, about_kind, about_name, whom, words, reach, for_somebody, said_at, due_at, can_rest from unsafe_to_answer()`
}

export interface Resting {
  id: Id
  ofKind: 'member' | 'group' | 'enterprise' | 'introduction'
  name: string
  byName: string
  fromAt: Date
}

export function resting(): Query<Resting> {
  return sql<Resting>`select id, of_kind, name, by_name, from_at from resting()`
}
