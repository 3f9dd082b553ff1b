import type { How } from '../people/index.ts'
import type { Id, Outcome, Transaction } from '../platform/index.ts'
import { hopesOf, keepWording, orderHopes, updateHope } from './store/index.ts'
import type { Words } from './words.ts'

/**
 * Changes the words of a hope; the earlier words stay. If somebody was quicker, nothing is changed: both versions come
 * back on the page, and whoever sends again decides.
 */
export async function changeHope(
  tx: Transaction,
  person: Id,
  hope: Id,
  { text, version, how }: { text: string; version: number; how: How },
  { writer, w }: { writer: Id; w: Words },
): Promise<Outcome> {
  tx.run(keepWording(person, hope, tx.now))
  const changed = await tx.ask(updateHope(person, hope, version, text, { writer, how }))
  if (changed.length === 0) return { errors: [{ field: 'text', message: w.changeHope.quicker }] }
  tx.tell('hope changed', person, { hope })
  return `/people/${person}/plan#hope-${hope}`
}

/** Moves a hope one place up or down among those that stand. */
export async function moveHope(tx: Transaction, person: Id, hope: Id, way: 'up' | 'down'): Promise<Outcome> {
  const hopes = (await tx.ask(hopesOf(person))).filter(({ setAsideAt }) => setAsideAt === null)
  const order = hopes.map(({ id }) => id)
  const from = order.indexOf(hope)
  const to = from + (way === 'up' ? -1 : 1)
  if (from >= 0 && to >= 0 && to < order.length) {
    order.splice(to, 0, ...order.splice(from, 1))
    tx.run(orderHopes(person, order))
  }
  return `/people/${person}/plan#hope-${hope}`
}
