import { addReply, addStatement, statementById } from '../../conversations/index.ts'
import {
  type Asked,
  type FieldError,
  type Id,
  idIn,
  NotFound,
  newId,
  type Outcome,
  type Transaction,
} from '../../platform/index.ts'
import { keepPromise } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { addMonths } from '../months.ts'
import { holdsOn } from '../requests/store.ts'
import { longerMonths } from '../settings.ts'
import type { Answering } from './forms.ts'
import {
  type Ask,
  acknowledgeAsk,
  answerAsk,
  askById,
  moveAskPromise,
  putRightSince,
  sealStatement,
  takeLonger,
} from './store.ts'
import type { Words } from './words.ts'

/**
 * Answers, once: put right by its speaker; what is right beside it; sealed; or refused, with the way to challenge it. The
 * reasons are a statement of kind decision, so that the person can reply to them (P3).
 */
export async function answer(tx: Transaction, given: Answering, asked: Asked & { w: Words }): Promise<Outcome> {
  const { person, viewer, w } = asked
  const id = idIn(asked, 'ask')
  if (!viewer || viewer.id === person) throw new NotFound()
  const one = await tx.ask(askById(person, id))
  const wrong = await whatIsWrong(tx, one, given, person, w)
  if (wrong) return { errors: [wrong] }
  const decision = newId()
  tx.run(
    addStatement({
      id: decision,
      person,
      speaker: viewer.id,
      writer: viewer.id,
      kind: 'decision',
      text: given.reasons,
      now: tx.now,
    }),
  )
  const done = await tx.ask(
    answerAsk(person, id, {
      answer: given.answer,
      by: viewer.id,
      decision,
      challenge: given.answer === 'refused' ? given.challenge : '',
      now: tx.now,
    }),
  )
  if (done.length === 0) return { errors: [{ field: 'answer', message: w.answer.errors.elsewhere }] }
  if (given.answer === 'noted' && one.statementId)
    tx.run(
      addReply({
        person,
        statement: one.statementId,
        by: viewer.id,
        stance: 'corrected',
        text: given.right,
        how: 'on screen',
        atTheirWordBy: null,
        now: tx.now,
      }),
    )
  if (given.answer === 'sealed') {
    const which = one.statementId ? [one.statementId] : given.which
    tx.run(...which.map((statement) => sealStatement(id, statement, given.reasons)))
  }
  tx.run(keepPromise(person, `ask ${id}`, tx.now), keepPromise(person, `acknowledge ${id}`, tx.now))
  tx.tell('rights answered', person, { ask: id, answer: given.answer })
  return `/people/${person}/rights/asks/${id}`
}

async function whatIsWrong(
  tx: Transaction,
  one: Ask,
  { answer, which }: Answering,
  person: Id,
  w: Words,
): Promise<FieldError | null> {
  const { errors, choices } = w.answer
  if (!(answer in choices[one.kind]) || (answer === 'noted' && one.statementId === null))
    return { field: 'answer', message: errors.answer }
  if (answer === 'sealed' && one.statementId === null && which.length === 0)
    return { field: 'which', message: errors.which }
  if (one.statementId) await tx.ask(statementById(person, one.statementId))
  // The database refuses it too; here it is said in words.
  if (answer === 'sealed' && (await tx.ask(holdsOn(person))).some(({ endedAt }) => endedAt === null))
    return { field: 'answer', message: errors.hold }
  if (answer === 'put right' && !(await tx.ask(putRightSince(person, one))).yes)
    return { field: 'answer', message: errors.notYet }
  return null
}

/** Says to the person that their complaint has come. */
export function acknowledge(tx: Transaction, _value: unknown, asked: Asked): Outcome {
  const { person, viewer, now } = asked
  const id = idIn(asked, 'ask')
  if (!viewer || viewer.id === person) throw new NotFound()
  tx.run(acknowledgeAsk(person, id, viewer.id, now), keepPromise(person, `acknowledge ${id}`, now))
  tx.tell('rights acknowledged', person, { ask: id })
  return `/people/${person}/rights/asks/${id}`
}

/** Takes the longer time that the law allows, once, said with its reason within the first month. */
export async function takeMoreTime(
  tx: Transaction,
  { why }: { why: string },
  asked: Asked & { w: Words },
): Promise<Outcome> {
  const { person, viewer, now, w } = asked
  const id = idIn(asked, 'ask')
  if (!viewer || viewer.id === person) throw new NotFound()
  const { one, months } = await tx.read({ one: askById(person, id), months: valueOn(longerMonths, now) })
  const due = addMonths(one.dueAt, months.value)
  const taken = await tx.ask(takeLonger(person, id, why, due, now))
  if (taken.length === 0) return { errors: [{ field: 'why', message: w.answer.longer.gone }] }
  tx.run(...moveAskPromise(person, id, due, why, viewer.id, now))
  tx.tell('rights answer later', person, { ask: id })
  return `/people/${person}/rights/asks/${id}`
}
