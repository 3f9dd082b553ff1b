import { type Id, type Query, sql } from '../../platform/index.ts'
import type { Agreement, Change } from './types.ts'

export function insertAgreement(person: Id, agreed: Omit<Agreement, 'agreedAt'>, now: Date): Query {
  return sql`insert into agreement (id, person_id, plan_id, version, content, agreed_at, at_their_word_by, how)
    select ${agreed.id}, ${person}, p.id, ${agreed.version}, ${JSON.stringify(agreed.content)}, ${now}, ${agreed.atTheirWordBy}, ${agreed.how}
    from plan p where p.person_id = ${person}`
}

/** Every version of the plan that its person agreed to, newest first. */
export function agreementsOf(person: Id): Query<Agreement> {
  return sql<Agreement>`select id, version, agreed_at, content, at_their_word_by, how from agreement
    where person_id = ${person} order by version desc`
}

export function insertCheckIn(person: Id, agreement: Id, id: Id, weeks: number, due: Date): Query {
  return sql`insert into check_in (id, person_id, agreement_id, weeks, due_at) values (${id}, ${person}, ${agreement}, ${weeks}, ${due})`
}

export interface AskSignOff {
  signOff: Id
  agreement: Id
  due: Date
  ladder: readonly string[]
  /** Who is named where nobody holds a post of the ladder. */
  team: string
}

/** Starts the council’s clock for an agreement, or points the one that runs at it; the clock itself never starts again. */
export function askSignOff({ signOff, agreement, due, ladder, team }: AskSignOff): Query {
  return sql`select ask_sign_off(${signOff}, ${agreement}, ${due}, ${ladder}, ${team})`
}

export interface Climbed {
  signOffId: Id
  personId: Id
  toId: Id
  toName: string
}

/** Passes every sign-off whose day is over to the next senior, by name. */
export function climbSignOffs(ladder: readonly string[], again: Date, obstacle: string): Query<Climbed> {
  return sql<Climbed>`select sign_off_id, person_id, to_id, to_name from climb_sign_offs(${ladder}, ${again}, ${obstacle})`
}

export interface CouncilAnswer {
  answer: 'yes' | 'yes with changes' | 'no'
  changes: readonly Change[]
  law: string
  challenge: string
  statement: Id | null
}

/** Writes the council’s answer, once, if it still waits for this decider. */
export function answerSignOff(person: Id, signOff: Id, decider: Id, given: CouncilAnswer, now: Date) {
  return sql<{ id: Id }>`update sign_off set answer = ${given.answer}, answered_at = ${now}, decider_id = ${decider},
      changes = ${JSON.stringify(given.changes)}, law = ${given.law}, challenge = ${given.challenge}, statement_id = ${given.statement}
    where person_id = ${person} and id = ${signOff} and waits_for = ${decider} and answer is null returning id`
}

/** The person’s yes or no to the changes; one that was answered already stays. */
export function answerChanges(
  person: Id,
  signOff: Id,
  answer: 'yes' | 'no',
  told: { writer: Id; how: string },
  now: Date,
) {
  return sql<{ id: Id }>`update sign_off set person_answer = ${answer}, person_answered_at = ${now},
      at_their_word_by = ${told.writer === person ? null : told.writer}, how = ${told.how}
    where person_id = ${person} and id = ${signOff} and answer = 'yes with changes' and person_answer is null returning id`
}

/** A decider who has answered stands no longer. */
export function stopDeciding(person: Id): Query {
  return sql`select stop_deciding(${person})`
}

/** What waits for the reader to decide: whose plan, and by when. */
export interface WaitingForMe {
  personId: Id
  knownAs: string
  dueAt: Date
  climbsAt: Date
}

export function signOffsWaiting(): Query<WaitingForMe> {
  return sql<WaitingForMe>`select person_id, known_as, due_at, climbs_at from sign_offs_waiting()`
}
