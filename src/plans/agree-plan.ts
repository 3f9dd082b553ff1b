import { type Id, newId, type Outcome, type Transaction } from '../platform/index.ts'
import { contentOf } from './rules/index.ts'
import { type How, hopesOf, insertAgreement, planOf, stepsOf } from './store/index.ts'
import type { Words } from './words.ts'

/**
 * The person agrees to their plan as it stands: the version is pinned. With no hope there is nothing to agree to. Two
 * presses at once pin one version; the second finds it taken and is told so.
 */
export async function agreePlan(
  tx: Transaction,
  person: Id,
  { how, writer, w }: { how: How; writer: Id; w: Words },
): Promise<Outcome> {
  const { plan, hopes, steps } = await tx.read({ plan: planOf(person), hopes: hopesOf(person), steps: stepsOf(person) })
  const content = contentOf(plan, hopes, steps)
  if (content.hopes.length === 0) return { errors: [{ field: 'agree', message: w.plan.hopesFirst }] }
  const version = (plan.agreement?.version ?? 0) + 1
  tx.run(
    insertAgreement(
      person,
      { id: newId(), version, content, atTheirWordBy: writer === person ? null : writer, how },
      tx.now,
    ),
  )
  tx.tell('plan agreed', person, { version })
  return `/people/${person}/plan`
}
