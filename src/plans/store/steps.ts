import { type Id, newId, one, type Query, sql } from '../../platform/index.ts'
import type { Told } from './hopes.ts'
import type { HelperAnswer, Kind, Step } from './types.ts'

export interface NewStep {
  id: Id
  text: string
  byWhom: Kind | null
  whoName: string
  helperId: Id | null
  whenWords: string
  dueOn: string | null
  costPence: number | null
  costPer: 'once' | 'week' | 'month' | null
  answer: HelperAnswer | null
}

export function insertStep(person: Id, hope: Id, step: NewStep, { writer, how }: Told, now: Date): Query {
  return sql`insert into step (id, person_id, hope_id, text, by_whom, who_name, helper_id, when_words, due_on, cost_pence, cost_per,
      answer, answered_at, place, added_at, writer_id, how)
    select ${step.id}, ${person}, h.id, ${step.text}, ${step.byWhom}, ${step.whoName}, ${step.helperId}, ${step.whenWords}, ${step.dueOn},
      ${step.costPence}, ${step.costPer}, ${step.answer}, ${step.answer && now},
      (select coalesce(max(s.place), 0) + 1 from step s where s.hope_id = h.id), ${now}, ${writer}, ${how}
    from hope h where h.person_id = ${person} and h.id = ${hope}`
}

/** Changes a step, or makes one of an idea, if it is still as it was read; no row comes back when somebody was quicker. */
export function updateStep(person: Id, version: number, step: NewStep, { writer, how }: Told, now: Date) {
  return sql<{
    id: Id
  }>`update step set text = ${step.text}, by_whom = ${step.byWhom}, who_name = ${step.whoName}, helper_id = ${step.helperId},
      when_words = ${step.whenWords}, due_on = ${step.dueOn}, cost_pence = ${step.costPence}, cost_per = ${step.costPer},
      answer = ${step.answer}, answered_at = ${step.answer && now}, answer_words = '', version = version + 1, writer_id = ${writer}, how = ${how}
    where person_id = ${person} and id = ${step.id} and version = ${version} and set_aside_at is null returning id`
}

export function stepById(person: Id, step: Id): Query<Step, Step> {
  return one(sql<Step>`select id, hope_id, text, by_whom, who_name, helper_id, when_words, due_on, cost_pence, cost_per, answer,
      answered_at, answer_words, done_at, done_words, version, not_on_my_screen as off_screen
    from step where person_id = ${person} and id = ${step} and set_aside_at is null`)
}

/** Writes down that a step was done, or that it was not after all. */
export function markDone(person: Id, step: Id, at: Date | null, words: string): Query {
  return sql`update step set done_at = ${at}, done_words = ${words}, version = version + 1 where person_id = ${person} and id = ${step}`
}

export function setStepAside(person: Id, step: Id, now: Date): Query {
  return sql`update step set set_aside_at = ${now} where person_id = ${person} and id = ${step} and set_aside_at is null`
}

export interface NewAnswer extends Told {
  answer: HelperAnswer
  words: string
}

/** Keeps each answer of a helper as a row of its own. */
export function insertAnswer(person: Id, step: Id, { answer, words, writer, how }: NewAnswer, now: Date): Query {
  return sql`insert into helper_answer (id, person_id, step_id, answer, words, at, writer_id, how)
    values (${newId()}, ${person}, ${step}, ${answer}, ${words}, ${now}, ${writer}, ${how})`
}

export function updateAnswer(person: Id, step: Id, { answer, words }: NewAnswer, now: Date): Query {
  return sql`update step set answer = ${answer}, answered_at = ${now}, answer_words = ${words}, version = version + 1
    where person_id = ${person} and id = ${step}`
}

export interface AnswerRow {
  id: Id
  answer: HelperAnswer
  words: string
  at: Date
  writerId: Id | null
  how: string
}

/** Every answer a helper gave to one step, oldest first. */
export function answersTo(person: Id, step: Id): Query<AnswerRow> {
  return sql<AnswerRow>`select id, answer, words, at, writer_id, how from helper_answer
    where person_id = ${person} and step_id = ${step} order by at, id`
}

/** What is asked of a member who may have no other way into the record. */
export interface AskedOfMe {
  stepId: Id
  personId: Id
  knownAs: string
  what: string
  whenWords: string
  dueOn: string | null
  answer: HelperAnswer
  answeredAt: Date | null
  answerWords: string
  doneAt: Date | null
}

export function askedOfMe(): Query<AskedOfMe> {
  return sql<AskedOfMe>`select step_id, person_id, known_as, what, when_words, due_on, answer, answered_at, answer_words, done_at from asked_of_me()`
}

export interface OwnAnswer {
  step: Id
  answer: HelperAnswer
  words: string
  due: Date
  owed: string
  team: string
}

/** A helper answers for themselves; false when the step is no longer theirs to answer so. */
export function answerForMyself({
  step,
  answer,
  words,
  due,
  owed,
  team,
}: OwnAnswer): Query<{ done: boolean }, { done: boolean }> {
  return one(
    sql<{ done: boolean }>`select answer_for_myself(${step}, ${answer}, ${words}, ${due}, ${owed}, ${team}) as done`,
  )
}

export function insertBarrier(
  person: Id,
  hope: Id,
  text: string,
  whoCould: string,
  step: Id | null,
  writer: Id,
  now: Date,
): Query {
  return sql`insert into barrier (id, person_id, hope_id, step_id, text, who_could, added_at, writer_id)
    select ${newId()}, ${person}, h.id, (select s.id from step s where s.hope_id = h.id and s.id = ${step}), ${text}, ${whoCould}, ${now}, ${writer}
    from hope h where h.person_id = ${person} and h.id = ${hope}`
}

export function barrierGone(person: Id, barrier: Id, now: Date): Query {
  return sql`update barrier set gone_at = ${now} where person_id = ${person} and id = ${barrier} and gone_at is null`
}

export function insertWhatIf(person: Id, what: string, thenWhat: string, { writer, how }: Told, now: Date): Query {
  return sql`insert into what_if (id, person_id, plan_id, what, then_what, added_at, writer_id, how)
    select ${newId()}, ${person}, p.id, ${what}, ${thenWhat}, ${now}, ${writer}, ${how} from plan p where p.person_id = ${person}`
}

export function setWhatIfAside(person: Id, whatIf: Id, now: Date): Query {
  return sql`update what_if set set_aside_at = ${now} where person_id = ${person} and id = ${whatIf} and set_aside_at is null`
}

/** Changes the words of a step as its person agreed with the council. */
export function rewordStep(person: Id, step: Id, text: string): Query {
  return sql`update step set text = ${text}, version = version + 1 where person_id = ${person} and id = ${step}`
}

/** How many steps wait for the reader’s own answer. */
export function askedWaiting(): Query<{ count: number }, { count: number }> {
  return one(sql<{ count: number }>`select asked_waiting() as count`)
}
