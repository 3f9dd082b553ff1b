import type { Decision } from '../../../people/index.ts'
import { type Id, type Part, type Query, sql } from '../../../platform/index.ts'

export type Pattern = 'no contact' | 'same name' | 'same address' | 'out of hours' | 'own people' | 'many people'

/** What a person sees of a reading that somebody looks into: that they do, by when, and then what they found. */
export interface OddLook {
  id: Id
  reader: Id
  onDay: string
  found: 'right' | 'not right' | null
  finding: Decision | null
  foundName: string
  reviewerName: string
  dueAt: Date
  toldAt: Date | null
}

/** Readings of an open record that need a look, as its person may know: without those that are kept back. */
export function oddLooksTold(person: Id): Query<OddLook> {
  return sql<OddLook>`select id, reader_id as reader, on_day, found, decision_of(found_id) as finding, found_name, reviewer_name, due_at, told_at from odd_look
    where person_id = ${person} and not_told_why = '' order by on_day desc, id`
}

/** A reading that waits for the viewer to look at: facts of the reading, never what the record says. */
export interface LookWaiting {
  id: Id
  personId: Id
  knownAs: string
  readerId: Id
  readerName: string
  onDay: string
  patterns: Pattern[]
  parts: Part[]
  times: number
  firstAt: Date
  lastAt: Date
  noticedAt: Date
  dueAt: Date
  askedAt: Date | null
  askedWords: string
  /** Why the person does not see that it is looked into; '': they do. */
  keptWhy: string
  said: string
  saidAt: Date | null
}

export function oddLooksWaiting(): Query<LookWaiting> {
  return sql<LookWaiting>`select id, person_id, known_as, reader_id, reader_name, on_day, patterns, parts, times, first_at, last_at, noticed_at, due_at,
    asked_at, asked_words, kept_why, said, said_at from odd_looks_waiting()`
}

export function askReader(look: Id, words: string): Query<{ done: boolean }> {
  return sql<{ done: boolean }>`select ask_reader(${look}, ${words}) as done`
}

/** What a reviewer asks the viewer about readings of their own. */
export interface AskedOfReader {
  id: Id
  knownAs: string
  onDay: string
  reviewerName: string
  askedWords: string
  askedAt: Date
}

export function askedOfReader(): Query<AskedOfReader> {
  return sql<AskedOfReader>`select id, known_as, on_day, reviewer_name, asked_words, asked_at from asked_of_reader()`
}

export function sayToReviewer(look: Id, words: string): Query<{ done: boolean }> {
  return sql<{ done: boolean }>`select say_to_reviewer(${look}, ${words}) as done`
}

/** Keeps from the person that somebody looks into it, until what is found says otherwise. */
export function keepLookBack(look: Id, why: string): Query<{ done: boolean }> {
  return sql<{ done: boolean }>`select keep_look_back(${look}, ${why}) as done`
}

export interface Finding {
  verdict: 'right' | 'not right'
  words: string
  allOfDay: boolean
  /** Why the person is not told; '': they are. */
  notTold: string
}

export function findLook(look: Id, { verdict, words, allOfDay, notTold }: Finding): Query<{ done: boolean }> {
  return sql<{ done: boolean }>`select find_look(${look}, ${verdict}, ${words}, ${allOfDay}, ${notTold}) as done`
}

export interface Span {
  from: Date
  until: Date
  earlierFrom: Date
  earlierUntil: Date
}

export function findOddLooks(span: Span, limits: object, due: Date, team: string): Query<{ found: number }> {
  return sql<{
    found: number
  }>`select find_odd_looks(${span.from}, ${span.until}, ${span.earlierFrom}, ${span.earlierUntil},
    ${JSON.stringify(limits)}::jsonb, ${due}, ${team}) as found`
}

export function climbOddLooks(again: Date): Query<{ climbed: number }> {
  return sql<{ climbed: number }>`select climb_odd_looks(${again}) as climbed`
}
