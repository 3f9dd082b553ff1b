import { type Id, maybe, NotFound, type Outcome, sql, type Transaction } from '../../platform/index.ts'
import type { Words } from './words.ts'

/**
 * Takes a hello up with one press. The first one wins and becomes the person’s name to ring; whoever comes a moment
 * later is told so. Without the hello’s door open to them it is simply not found.
 */
export async function takeUpHello(tx: Transaction, hello: Id, w: Words): Promise<Outcome> {
  const taken = await tx.ask(
    maybe(sql<{ personId: Id; outcome: 'yours' | 'gone' }>`select person_id, outcome from take_up_hello(${hello})`),
  )
  if (taken === null) throw new NotFound()
  if (taken.outcome === 'gone') return { errors: [{ field: 'main', message: w.hellos.gone }] }
  return hellosPath(taken.personId, hello)
}

export function hellosPath(person: Id, hello: Id): string {
  return `/people/${person}/hellos/${hello}`
}
