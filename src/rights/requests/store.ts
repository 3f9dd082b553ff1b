import { type Id, newId, one, type Query, sql } from '../../platform/index.ts'

export const askers = [
  'relative',
  'solicitor',
  'police',
  'court',
  'health',
  'another council',
  'somebody else',
] as const
export type Asker = (typeof askers)[number]
export const ways = ['by letter', 'by e-mail', 'by phone', 'face to face'] as const
export const answers = ['all of it', 'part of it', 'nothing'] as const
export type RequestAnswer = (typeof answers)[number]

/** Somebody else asks for something of a record. */
export interface RecordRequest {
  id: Id
  byWhom: string
  isWhat: Asker
  askedFor: string
  saysLaw: string
  came: (typeof ways)[number]
  receivedAt: Date
  dueAt: Date
  writtenBy: Id
  ownerId: Id
  answer: RequestAnswer | null
  answeredAt: Date | null
  answeredBy: Id | null
  law: string
  given: string
  decisionId: Id | null
}

export function requestsOf(person: Id): Query<RecordRequest> {
  return sql<RecordRequest>`select id, by_whom, is_what, asked_for, says_law, came, received_at, due_at, written_by, owner_id, answer, answered_at,
      answered_by, law, given, decision_id
    from record_request where person_id = ${person} order by answer is not null, received_at desc`
}

export function requestById(person: Id, request: Id): Query<RecordRequest, RecordRequest> {
  return one(sql<RecordRequest>`select id, by_whom, is_what, asked_for, says_law, came, received_at, due_at, written_by, owner_id, answer, answered_at,
      answered_by, law, given, decision_id
    from record_request where person_id = ${person} and id = ${request}`)
}

export type NewRequest = Pick<
  RecordRequest,
  'id' | 'byWhom' | 'isWhat' | 'askedFor' | 'saysLaw' | 'came' | 'receivedAt' | 'dueAt'
>

export function addRequest(person: Id, by: Id, r: NewRequest): Query {
  return sql`insert into record_request (id, person_id, by_whom, is_what, asked_for, says_law, came, received_at, due_at, written_by, owner_id)
    values (${r.id}, ${person}, ${r.byWhom}, ${r.isWhat}, ${r.askedFor}, ${r.saysLaw}, ${r.came}, ${r.receivedAt}, ${r.dueAt}, ${by}, ${by})`
}

export interface AnsweredRequest {
  answer: RequestAnswer
  by: Id
  law: string
  given: string
  decision: Id
  left: Id | null
  now: Date
}

/** Answers once; no row where somebody has. */
export function answerRequest(person: Id, request: Id, a: AnsweredRequest): Query<{ id: Id }> {
  return sql<{
    id: Id
  }>`update record_request set answer = ${a.answer}, answered_at = ${a.now}, answered_by = ${a.by}, law = ${a.law},
      given = ${a.given}, decision_id = ${a.decision}, left_id = ${a.left}
    where person_id = ${person} and id = ${request} and answer is null returning id`
}

/** Whether what is asked for is withheld from the person, so that what comes of it is as well. */
export function isKeptFromThem(person: Id, entry: Id): Query<{ kept: boolean }, { kept: boolean }> {
  return one(sql<{ kept: boolean }>`select ${entry} = any (kept_from_them(${person})) as kept`)
}

export interface RequestWaiting {
  id: Id
  personId: Id
  byWhom: string
  dueAt: Date
}

export function requestsWaiting(): Query<RequestWaiting> {
  return sql<RequestWaiting>`select id, person_id, by_whom, due_at from record_request where answer is null order by due_at`
}

/** While it stands, nothing of a record is erased. */
export interface Hold {
  id: Id
  why: string
  fromAt: Date
  byId: Id
  endedAt: Date | null
  endedWhy: string
}

export function holdsOn(person: Id): Query<Hold> {
  return sql<Hold>`select id, why, from_at, by_id, ended_at, ended_why from legal_hold where person_id = ${person} order by ended_at is not null, from_at desc`
}

export function addHold(person: Id, by: Id, why: string, now: Date): Query {
  return sql`insert into legal_hold (id, person_id, why, from_at, by_id) values (${newId()}, ${person}, ${why}, ${now}, ${by})`
}

export function endHold(person: Id, hold: Id, by: Id, why: string, now: Date): Query<{ id: Id }> {
  return sql<{ id: Id }>`update legal_hold set ended_at = ${now}, ended_by = ${by}, ended_why = ${why}
    where person_id = ${person} and id = ${hold} and ended_at is null returning id`
}
