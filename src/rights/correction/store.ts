import { type Id, newId, one, type Query, sql } from '../../platform/index.ts'

export const kinds = ['correction', 'erasure', 'restriction', 'objection', 'complaint'] as const
export type Kind = (typeof kinds)[number]
export type Answer = 'put right' | 'noted' | 'sealed' | 'upheld' | 'refused'

/** Something a person asks for about their own record. */
export interface Ask {
  id: Id
  kind: Kind
  statementId: Id | null
  about: string
  words: string
  askedAt: Date
  dueAt: Date
  ownerId: Id | null
  ownerName: string
  acknowledgedAt: Date | null
  longerAt: Date | null
  longerWhy: string
  answer: Answer | null
  answeredAt: Date | null
  answeredBy: Id | null
  decisionId: Id | null
  challenge: string
  noteId: Id | null
  atTheirWordBy: Id | null
  how: string
}

export function asksOf(person: Id): Query<Ask> {
  return sql<Ask>`select id, kind, statement_id, about, words, asked_at, due_at, owner_id, owner_name, acknowledged_at, longer_at, longer_why,
      answer, answered_at, answered_by, decision_id, challenge, note_id, at_their_word_by, how
    from rights_ask where person_id = ${person} order by answer is not null, asked_at desc`
}

export function askById(person: Id, ask: Id): Query<Ask, Ask> {
  return one(sql<Ask>`select id, kind, statement_id, about, words, asked_at, due_at, owner_id, owner_name, acknowledged_at, longer_at, longer_why,
      answer, answered_at, answered_by, decision_id, challenge, note_id, at_their_word_by, how
    from rights_ask where person_id = ${person} and id = ${ask}`)
}

export interface NewAsk {
  id: Id
  person: Id
  kind: Kind
  statement: Id | null
  about: string
  words: string
  due: Date
  owner: { id: Id | null; name: string }
  told: { by: Id | null; how: string }
  now: Date
}

export function addAsk(a: NewAsk): Query {
  return sql`insert into rights_ask (id, person_id, kind, statement_id, about, words, asked_at, due_at, owner_id, owner_name, at_their_word_by, how)
    values (${a.id}, ${a.person}, ${a.kind}, ${a.statement}, ${a.about}, ${a.words}, ${a.now}, ${a.due}, ${a.owner.id}, ${a.owner.name}, ${a.told.by}, ${a.told.how})`
}

/** Answers once; no row comes back where somebody has. */
export function answerAsk(
  person: Id,
  ask: Id,
  given: { answer: Answer; by: Id; decision: Id; challenge: string; now: Date },
): Query<{ id: Id }> {
  return sql<{
    id: Id
  }>`update rights_ask set answer = ${given.answer}, answered_at = ${given.now}, answered_by = ${given.by},
      decision_id = ${given.decision}, challenge = ${given.challenge}
    where person_id = ${person} and id = ${ask} and answer is null returning id`
}

export function acknowledgeAsk(person: Id, ask: Id, by: Id, now: Date): Query {
  return sql`update rights_ask set acknowledged_at = ${now}, acknowledged_by = ${by}
    where person_id = ${person} and id = ${ask} and acknowledged_at is null`
}

/** Takes more time, once; no row where it was taken before, or too late to say so. */
export function takeLonger(person: Id, ask: Id, why: string, due: Date, now: Date): Query<{ id: Id }> {
  return sql<{ id: Id }>`update rights_ask set longer_at = ${now}, longer_why = ${why}, due_at = ${due}
    where person_id = ${person} and id = ${ask} and longer_at is null and answer is null and ${now} <= asked_at + interval '1 month' returning id`
}

/** The promise that goes with it gets the same later day; the first one stays beside it. */
export function moveAskPromise(person: Id, ask: Id, due: Date, why: string, by: Id, now: Date): Query[] {
  return [
    sql`insert into promise_turn (id, person_id, part, promise_id, turn, words, due_at, by_id, at)
      select ${newId()}, person_id, part, id, 'new day', ${why}, ${due}, ${by}, ${now} from promise
      where person_id = ${person} and began_by = ${`ask ${ask}`} and kept_at is null and broken_at is null`,
    sql`update promise set due_at = ${due} where person_id = ${person} and began_by = ${`ask ${ask}`} and kept_at is null and broken_at is null`,
  ]
}

export function noteOn(person: Id, ask: Id, note: Id): Query {
  return sql`update rights_ask set note_id = ${note} where person_id = ${person} and id = ${ask} and note_id is null`
}

/** Whether its speaker has changed a statement since it was asked about. */
export function putRightSince(person: Id, ask: Ask): Query<{ yes: boolean }, { yes: boolean }> {
  return one(sql<{
    yes: boolean
  }>`select exists (select from statement where person_id = ${person} and id = ${ask.statementId}
    and changed_at > ${ask.askedAt}) as yes`)
}

export function sealStatement(ask: Id, statement: Id, why: string): Query {
  return sql`select seal_statement(${ask}, ${statement}, ${why})`
}

/** What was taken out of the record: never silent. */
export interface Deletion {
  id: Id
  what: string
  why: string
  law: string
  byId: Id | null
  at: Date
}

export function deletionsOf(person: Id): Query<Deletion> {
  return sql<Deletion>`select id, what, why, law, by_id, at from deletion where person_id = ${person} order by at desc`
}

/** For those who work with somebody: never the person, never their circle; for others as if nothing were there. */
export function worksWith(person: Id, viewer: Id | null): Query<unknown, unknown> {
  return one(sql`select 1 as yes where works_with(${person}, ${viewer}) and may_see(${person}, 'rights')`)
}

/** What waits for me: asked of me by those whose record is open. */
export interface AskWaiting {
  id: Id
  personId: Id
  kind: Kind
  dueAt: Date
  acknowledgeLate: boolean
}

export function asksWaiting(): Query<AskWaiting> {
  return sql<AskWaiting>`select id, person_id, kind, due_at, kind = 'complaint' and acknowledged_at is null as acknowledge_late
    from rights_ask where answer is null order by due_at`
}
