import type { Id, Outcome, Transaction } from '../platform/index.ts'
import { isAround } from './add-step.ts'
import type { HelperChosen } from './forms/living.ts'
import {
  beginPlan,
  endPlanningHelpers,
  insertPlanningHelper,
  letHelpPlan,
  planOf,
  stopHelpingPlan,
} from './store/index.ts'
import type { Words } from './words.ts'

/** The person chooses who helps them plan, or nobody (P10). Whoever helped before stops, unless they are to stay. */
export async function chooseHelper(
  tx: Transaction,
  person: Id,
  chosen: HelperChosen,
  { writer, w }: { writer: Id; w: Words },
): Promise<Outcome> {
  if (!(await isAround(tx, chosen.helper))) return { errors: [{ field: 'helper', message: w.step.errors.helper }] }
  const plan = await tx.ask(planOf(person))
  tx.run(beginPlan(person, tx.now))
  if (!chosen.add || chosen.kind === 'nobody') {
    tx.run(endPlanningHelpers(person, tx.now))
    tx.run(...plan.helpers.flatMap(({ helperId }) => (helperId ? [stopHelpingPlan(person, helperId)] : [])))
  }
  if (chosen.kind !== 'nobody') {
    const { kind, helper, name, how } = chosen
    const told = { writer, how }
    tx.run(insertPlanningHelper(person, { kind, helperId: helper, name: helper ? '' : name }, told, tx.now))
    if (helper) tx.run(letHelpPlan(person, helper))
  }
  tx.tell('planning helper chosen', person, { kind: chosen.kind, helper: chosen.helper })
  return `/people/${person}/plan`
}
