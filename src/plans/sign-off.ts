import { addStatement } from '../conversations/index.ts'
import type { How } from '../people/index.ts'
import { type Id, NotFound, newId, type Outcome, type Transaction } from '../platform/index.ts'
import { addWorkingDays, keepPromise } from '../promises/index.ts'
import { valueOn } from '../settings/index.ts'
import type { Decided } from './forms/agreeing.ts'
import { contentOf, councilSteps } from './rules/index.ts'
import { signOffDays, signOffLadder } from './settings.ts'
import {
  answerChanges,
  answerSignOff,
  askSignOff,
  type Change,
  holdPlan,
  hopesOf,
  insertAgreement,
  planOf,
  rewordStep,
  type Step,
  stepsOf,
  stopDeciding,
} from './store/index.ts'
import type { Words } from './words.ts'

/**
 * The council answers: yes; yes with changes, each with its reason, which go back to the person; or no, which is a
 * decision with reasons, law and how to challenge it. Only the one with whom it waits answers, and only once. What is
 * decided is a statement of kind decision in the person’s record, a plain yes too, so that they can reply to it (P3).
 */
export async function decideSignOff(
  tx: Transaction,
  person: Id,
  decider: Id,
  decided: Decided,
  w: Words,
): Promise<Outcome> {
  const { plan, steps } = await tx.read({ plan: planOf(person), steps: stepsOf(person) })
  const { signOff } = plan
  if (!signOff || signOff.waitsFor !== decider) throw new NotFound()
  const changes = changesTo(councilSteps(steps), decided)
  if (decided.stood !== '' && decided.stood !== signOff.agreementId)
    return { errors: [{ field: 'answer', message: w.signOff.errors.newer }] }
  if (decided.answer === 'yes with changes' && changes.length === 0)
    return { errors: [{ field: 'answer', message: w.signOff.errors.changes }] }
  const statement = newId()
  const text = reasonsOf(decided, changes, w) || w.signOff.saidYes
  tx.run(
    addStatement({ id: statement, person, speaker: decider, writer: decider, text, kind: 'decision', now: tx.now }),
  )
  const given = { answer: decided.answer, changes, law: decided.law, challenge: decided.challenge, statement }
  const answered = await tx.ask(answerSignOff(person, signOff.id, decider, given, tx.now))
  if (answered.length === 0) return { errors: [{ field: 'answer', message: w.signOff.waitsElsewhere }] }
  tx.run(keepPromise(person, `sign-off ${signOff.id}`, tx.now), stopDeciding(person))
  tx.tell('sign-off answered', person, { signOff: signOff.id, answer: decided.answer })
  return '/sign-offs'
}

/** Only what is asked of the council is the council’s to change; what people give each other never is (P8). */
function changesTo(steps: readonly Step[], { changes }: Decided): Change[] {
  return changes.flatMap(({ stepId, instead, why }) => {
    const step = steps.find(({ id }) => id === stepId)
    return step && step.text !== instead ? [{ stepId, was: step.text, instead, why }] : []
  })
}

function reasonsOf({ reasons }: Decided, changes: readonly Change[], w: Words): string {
  return [reasons, ...changes.map(({ instead, why }) => w.signOff.changed(instead, why))].filter(Boolean).join('\n\n')
}

interface Answering {
  answer: 'yes' | 'no'
  how: How
  writer: Id
  w: Words
}

/**
 * The person answers the changes. A yes changes the steps and pins the plan anew, signed off as it is; a no sends the
 * plan back to the council, which owes a new answer on a clock of its own.
 */
export async function answerCouncil(
  tx: Transaction,
  person: Id,
  { answer, how, writer, w }: Answering,
): Promise<Outcome> {
  tx.run(holdPlan(person))
  const before = await tx.ask(planOf(person))
  const { signOff } = before
  const back = signOff && (await tx.ask(answerChanges(person, signOff.id, answer, { writer, how }, tx.now)))
  if (!signOff || !back || back.length === 0) return { errors: [{ field: 'answer', message: w.changesAnswer.gone }] }
  if (answer === 'yes') {
    tx.run(...signOff.changes.map(({ stepId, instead }) => rewordStep(person, stepId, instead)))
    const { plan, hopes, steps } = await tx.read({
      plan: planOf(person),
      hopes: hopesOf(person),
      steps: stepsOf(person),
    })
    const version = (plan.agreement?.version ?? 0) + 1
    const content = contentOf(plan, hopes, steps)
    tx.run(
      insertAgreement(
        person,
        { id: newId(), version, content, atTheirWordBy: writer === person ? null : writer, how },
        tx.now,
      ),
    )
  } else {
    const { days, ladder } = await tx.read({
      days: valueOn(signOffDays, tx.now),
      ladder: valueOn(signOffLadder, tx.now),
    })
    const due = addWorkingDays(tx.now, days.value)
    tx.run(
      askSignOff({ signOff: newId(), agreement: signOff.agreementId, due, ladder: ladder.value, team: w.owed.team }),
    )
  }
  tx.tell('changes answered', person, { signOff: signOff.id, answer })
  return `/people/${person}/plan`
}
