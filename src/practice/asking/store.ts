import type { How } from '../../people/index.ts'
import { type Id, maybe, type Query, sql } from '../../platform/index.ts'
import type { Colleague } from '../named-worker/store.ts'

/** Somebody asks for another worker, or somebody of their circle suggests it. */
export interface WorkerRequest {
  id: Id
  fromId: Id | null
  words: string
  suggestedBy: Id | null
  suggestedAt: Date
  /** When the person asked; null while it is only suggested. */
  askedAt: Date | null
  dueAt: Date | null
  ownerName: string
  atTheirWordBy: Id | null
  how: How
  answer: 'offered' | 'refused' | null
  answeredAt: Date | null
  answerWords: string
  lookName: string
  lookDue: Date | null
  lookedAt: Date | null
  lookRight: boolean | null
  lookWords: string
  settledAt: Date | null
}

/** What is open, or else the last that was looked at and stayed a no, so that the reasons stay to be read. */
export function requestOf(person: Id): Query<WorkerRequest, WorkerRequest | null> {
  return maybe(sql<WorkerRequest>`select id, from_id, words, suggested_by, suggested_at, asked_at, due_at, owner_name, at_their_word_by, how, answer, answered_at,
      answer_words, look_name, look_due, looked_at, look_right, look_words, settled_at
    from worker_request where person_id = ${person} and taken_back_at is null and (settled_at is null or look_right)
    order by settled_at is null desc, suggested_at desc limit 1`)
}

/** Who is offered, for the person to choose among. */
export function offersTo(person: Id): Query<Colleague> {
  return sql<Colleague>`select member_id, known_as, title, line, near from offered_to(${person})`
}

/** A request that waits for me: to answer, or as a senior to look at a no. */
export interface ForMe {
  requestId: Id
  personId: Id
  knownAs: string
  fromName: string
  words: string
  askedAt: Date
  dueAt: Date
  toLook: boolean
  answerWords: string
  ownerName: string
}

/** Each person reads in who looked that I read it. */
export function requestsForMe(): Query<ForMe> {
  return sql<ForMe>`select request_id, person_id, known_as, from_name, words, asked_at, due_at, to_look, answer_words, owner_name from requests_for_me()`
}

export function offersFor(request: Id): Query<Colleague> {
  return sql<Colleague>`select member_id, known_as, title, line, near from offers_for(${request})`
}
