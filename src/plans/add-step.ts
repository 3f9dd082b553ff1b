import { around, type How } from '../people/index.ts'
import { type Id, newId, type Outcome, type Transaction } from '../platform/index.ts'
import type { StepSaid } from './forms/steps.ts'
import { needsOwnYes } from './rules/index.ts'
import { type HelperAnswer, insertAnswer, insertStep, type NewStep, type Step, updateStep } from './store/index.ts'
import type { Words } from './words.ts'

/** Adds an idea: a step that nobody is named for yet. */
export function addIdea(tx: Transaction, person: Id, hope: Id, text: string, told: { writer: Id; how: How }): Outcome {
  tx.run(insertStep(person, hope, { ...unnamed, id: newId(), text }, told, tx.now))
  return `/people/${person}/plan#hope-${hope}`
}

const unnamed = {
  byWhom: null,
  whoName: '',
  helperId: null,
  whenWords: '',
  dueOn: null,
  costPence: null,
  costPer: null,
  answer: null,
} as const

/** Adds a step. Whoever is to help is asked for their own yes; a writer who names themselves has given it. */
export async function addStep(
  tx: Transaction,
  person: Id,
  hope: Id,
  said: StepSaid,
  { writer, w }: { writer: Id; w: Words },
): Promise<Outcome> {
  if (!(await isAround(tx, said.helper))) return { errors: [{ field: 'helper', message: w.step.errors.helper }] }
  const step = stepFrom(newId(), person, said, null, writer)
  const told = { writer, how: said.how }
  tx.run(insertStep(person, hope, step, told, tx.now))
  if (step.answer)
    tx.run(insertAnswer(person, step.id, { ...told, how: 'on screen', answer: step.answer, words: '' }, tx.now))
  tx.tell('step added', person, { step: step.id, helper: step.helperId })
  return `/people/${person}/plan#hope-${hope}`
}

/** Changes a step, or makes one of an idea. A new helper is asked anew; the same one’s answer stands only if what is asked is the same. */
export async function changeStep(
  tx: Transaction,
  person: Id,
  before: Step,
  said: StepSaid,
  { writer, w }: { writer: Id; w: Words },
): Promise<Outcome> {
  if (!(await isAround(tx, said.helper))) return { errors: [{ field: 'helper', message: w.step.errors.helper }] }
  const step = stepFrom(before.id, person, said, before, writer)
  const told = { writer, how: said.how }
  const changed = await tx.ask(updateStep(person, said.version, step, told, tx.now))
  if (changed.length === 0) return { errors: [{ field: 'text', message: w.step.quicker }] }
  if (step.answer && step.answer !== before.answer)
    tx.run(insertAnswer(person, step.id, { ...told, how: 'on screen', answer: step.answer, words: '' }, tx.now))
  tx.tell('step changed', person, { step: step.id })
  return `/people/${person}/plan#hope-${before.hopeId}`
}

/** Only somebody who stands by the person can be named by their id; anybody else by their name. */
export async function isAround(tx: Transaction, member: Id | null): Promise<boolean> {
  return member === null || (await tx.ask(around())).some(({ memberId, stands }) => memberId === member && stands)
}

function stepFrom(id: Id, person: Id, said: StepSaid, before: Step | null, writer: Id): NewStep {
  const { text, byWhom, helper, whoName, whenWords, due, cost, per } = said
  const helperId = byWhom === 'me' || helper === person ? null : helper
  const who = byWhom === 'me' || helperId ? '' : whoName
  const step = {
    id,
    text,
    byWhom,
    helperId,
    whoName: who,
    whenWords,
    dueOn: due,
    costPence: cost,
    costPer: cost === null ? null : (per ?? 'once'),
  }
  return { ...step, answer: answerOf(step, before, writer) }
}

function answerOf(
  step: Pick<Step, 'byWhom' | 'helperId' | 'whoName' | 'text' | 'whenWords' | 'dueOn'>,
  before: Step | null,
  writer: Id,
): HelperAnswer | null {
  if (!needsOwnYes(step)) return null
  if (step.helperId === writer) return 'yes'
  const same =
    before !== null &&
    (['helperId', 'whoName', 'text', 'whenWords', 'dueOn', 'byWhom'] as const).every(
      (part) => before[part] === step[part],
    )
  return same ? before.answer : 'asked'
}
