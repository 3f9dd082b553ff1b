import type { Id, Outcome, Transaction } from '../../platform/index.ts'
import { addReach, type ReachSaid, reachOf } from './store.ts'

/** Changes the safe way to reach somebody. What others keep off their screen stays off it; a person’s own safe word stays until they write another. */
export async function changeReach(tx: Transaction, person: Id, said: ReachSaid): Promise<Outcome> {
  const before = await tx.ask(reachOf(person))
  const safeWord = said.safeWord || (said.how.by === null ? (before?.safeWord ?? '') : '')
  tx.run(addReach(person, { ...said, safeWord }, before?.notOnMyScreen ?? false, tx.now))
  tx.tell('safe way to reach changed', person, { how: said.how.how })
  return `/people/${person}/reach`
}
