import type { Id, Outcome, Transaction } from '../platform/index.ts'
import { hopesOf, insertAgreement, lastAgreement } from './store.ts'
import type { Words } from './words.ts'

/**
 * The person agrees to their plan as it stands: the version is pinned. Only they can; standing says so. With no hope
 * there is nothing to agree to. Two presses at once pin one version; the second finds it taken and is told so.
 */
export async function agreePlan(tx: Transaction, person: Id, w: Words): Promise<Outcome> {
  const { hopes, last } = await tx.read({ hopes: hopesOf(person), last: lastAgreement(person) })
  if (hopes.length === 0) return { errors: [{ field: 'agree', message: w.plan.hopesFirst }] }
  const content = { hopes: hopes.map(({ id, text }) => ({ id, text })) }
  tx.run(insertAgreement(person, (last?.version ?? 0) + 1, content, tx.now))
  tx.tell('plan agreed', person, { version: (last?.version ?? 0) + 1 })
  return `/people/${person}/plan`
}
