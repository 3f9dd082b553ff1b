import type { How } from '../people/index.ts'
import type { Id, Outcome, Transaction } from '../platform/index.ts'
import { addWorkingDays, owe } from '../promises/index.ts'
import { valueOn } from '../settings/index.ts'
import { newWayDays } from './settings.ts'
import { answerForMyself, type HelperAnswer, insertAnswer, planOf, stepById, updateAnswer } from './store/index.ts'
import type { Words } from './words.ts'

/** A helper answers for themselves, any day (P8). They need no way into the record for it. */
export async function answerForHelp(
  tx: Transaction,
  step: Id,
  { answer, words }: { answer: HelperAnswer; words: string },
  w: Words,
): Promise<Outcome> {
  const days = await tx.ask(valueOn(newWayDays, tx.now))
  const due = addWorkingDays(tx.now, days.value)
  const { done } = await tx.ask(answerForMyself({ step, answer, words, due, owed: w.answer.owed, team: w.owed.team }))
  return done ? '/asked-of-me' : { errors: [{ field: 'answer', message: w.answer.errors.notOpen }] }
}

interface AtTheirWord {
  answer: HelperAnswer
  words: string
  how: How
  writer: Id
  w: Words
}

/** Somebody writes down what a helper without an account answered, at the helper’s word. */
export async function writeDownAnswer(tx: Transaction, person: Id, id: Id, given: AtTheirWord): Promise<Outcome> {
  const { step, plan, days } = await tx.read({
    step: stepById(person, id),
    plan: planOf(person),
    days: valueOn(newWayDays, tx.now),
  })
  const takesBack = given.answer === 'taken back'
  if (step.answer === null || takesBack !== (step.answer === 'yes'))
    return { errors: [{ field: 'answer', message: given.w.answer.errors.notOpen }] }
  tx.run(updateAnswer(person, id, given, tx.now), insertAnswer(person, id, given, tx.now))
  if (takesBack) {
    const worker = plan.helpers.find(({ kind, helperId }) => kind === 'worker' && helperId !== null)?.helperId
    const due = addWorkingDays(tx.now, days.value)
    const owner = worker ?? { name: given.w.owed.team }
    tx.run(owe({ person, part: 'plan', owner, what: given.w.answer.owed, beganBy: `step ${id}`, due, now: tx.now }))
  }
  tx.tell('helper answered', person, { step: id, answer: given.answer })
  return `/people/${person}/plan#hope-${step.hopeId}`
}
