import type { Id, Outcome, Transaction } from '../platform/index.ts'
import type { HopeSaid } from './forms/hopes.ts'
import { beginPlan, insertHope } from './store/index.ts'

/** Adds a hope; the first one begins the plan. */
export function addHope(tx: Transaction, person: Id, writer: Id, { text, statement, how }: HopeSaid): Outcome {
  tx.run(beginPlan(person, tx.now), insertHope(person, text, statement, { writer, how }, tx.now))
  tx.tell('hope added', person, {})
  return `/people/${person}/plan`
}
