import type { Decision, Reply } from '../../../people/index.ts'
import { type Id, maybe, newId, type Part, type Query, sql } from '../../../platform/index.ts'

/** A question about a visit, with what became of it. `reader` is `nobody` for the computer itself. */
export interface WhyAsked {
  id: Id
  reader: Id
  readerName: string
  onDay: string
  words: string
  askedAt: Date
  ownerId: Id | null
  ownerName: string
  dueAt: Date
  /** What was answered; null: nothing yet, or not for its reader. */
  answer: Decision | null
  answeredName: string
  answeredAt: Date | null
  /** Whether the answer was enough; null: not said. */
  content: boolean | null
  againWords: string
  againDueAt: Date | null
  found: 'right' | 'not right' | null
  finding: Decision | null
  foundName: string
  foundAt: Date | null
  atTheirWordBy: Id | null
}

/** What a person asked, newest first; others see what they wrote down for them. */
export function whysOf(person: Id): Query<WhyAsked> {
  return sql<WhyAsked>`select id, coalesce(reader_id, '00000000-0000-0000-0000-000000000000') as reader, reader_name, on_day, words, asked_at,
      owner_id, owner_name, due_at, decision_of(answer_id) as answer, answered_name, answered_at, content, again_words, again_due_at, found,
      decision_of(found_id) as finding, found_name,
      found_at, at_their_word_by
    from why_asked where person_id = ${person} order by asked_at desc, id desc`
}

export function whyById(person: Id, why: Id): Query<WhyAsked, WhyAsked | null> {
  return maybe(sql<WhyAsked>`select id, coalesce(reader_id, '00000000-0000-0000-0000-000000000000') as reader, reader_name, on_day, words, asked_at,
      owner_id, owner_name, due_at, decision_of(answer_id) as answer, answered_name, answered_at, content, again_words, again_due_at, found,
      decision_of(found_id) as finding, found_name,
      found_at, at_their_word_by
    from why_asked where person_id = ${person} and id = ${why}`)
}

/** A question that waits with the viewer. */
export interface WhyOwed {
  id: Id
  personId: Id
  knownAs: string
  readerId: Id | null
  readerName: string
  onDay: string
  words: string
  askedAt: Date
  dueAt: Date
  /** The person was not content with the first answer: a reviewer says what they find. */
  again: boolean
  answer: string
  answeredName: string
  againWords: string
}

export function whysOwed(): Query<WhyOwed> {
  return sql<WhyOwed>`select id, person_id, known_as, reader_id, reader_name, on_day, words, asked_at, due_at, again, answer, answered_name, again_words
    from whys_owed()`
}

/** What was read, for whoever answers. */
export interface ReadingAsked {
  why: string
  parts: Part[]
  act: string
  times: number
  firstAt: Date
  kind: string
}

export function readingsAsked(why: Id): Query<ReadingAsked> {
  return sql<ReadingAsked>`select why, parts, act, times, first_at, kind from readings_asked(${why})`
}

/** With whom something waits now; no row where it could not be asked. */
export interface Waits {
  ownerId: Id | null
  ownerName: string
}

export function insertWhy(
  asked: { id: Id; person: Id; reader: Id | null; on: string; words: string; due: Date; how: string },
  team: string,
): Query<Waits, Waits | null> {
  return maybe(sql<Waits>`select owner_id, owner_name from ask_why(${asked.id}, ${asked.person}, ${asked.reader}, ${asked.on}::date, ${asked.words},
    ${asked.due}, ${asked.how}, ${team})`)
}

export function answerWhy(why: Id, words: string): Query<{ done: boolean }> {
  return sql<{ done: boolean }>`select answer_why(${why}, ${words}, ${newId()}) as done`
}

export function takeAnswer(
  taken: { why: Id; person: Id; enough: boolean; words: string; due: Date; how: string },
  team: string,
): Query<Waits, Waits | null> {
  return maybe(sql<Waits>`select owner_id, owner_name from take_answer(${taken.why}, ${taken.person}, ${taken.enough}, ${taken.words}, ${taken.due},
    ${taken.how}, ${team})`)
}

export function findWhy(why: Id, verdict: 'right' | 'not right', words: string): Query<{ done: boolean }> {
  return sql<{ done: boolean }>`select find_why(${why}, ${verdict}, ${words}, ${newId()}) as done`
}

export function climbWhys(again: Date, obstacle: string): Query<{ climbed: number }> {
  return sql<{ climbed: number }>`select climb_whys(${again}, ${obstacle}) as climbed`
}

/** What somebody answered to a decision of the viewer’s about who looked. */
export interface AnsweredBack {
  personId: Id
  knownAs: string
  words: string
  replies: Reply[]
}

export function answeredBack(since: Date): Query<AnsweredBack> {
  return sql<AnsweredBack>`select person_id, known_as, words, replies from answered_back(${since})`
}
