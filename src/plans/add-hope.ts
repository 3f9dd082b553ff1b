import type { Id, Outcome, Transaction } from '../platform/index.ts'
import { beginPlan, insertHope } from './store.ts'

/** Adds a hope; the first one begins the plan. */
export function addHope(tx: Transaction, person: Id, text: string): Outcome {
  tx.run(beginPlan(person, tx.now), insertHope(person, text, tx.now))
  tx.tell('hope added', person, {})
  return `/people/${person}/plan`
}
