import type { Id, Transaction } from '../../platform/index.ts'
import { keepPromise } from '../../promises/index.ts'
import { contactPromise } from './open-crisis.ts'
import { keepsPromise } from './rules.ts'
import { type Crisis, contactOwed, holdCrisis, insertContact } from './store.ts'

export interface ContactMade {
  person: Id
  by: Id
  how: string
  words: string
  at: Date
}

/**
 * Writes a contact down. It keeps the day’s promise and makes the next; a second one on the same day, or a call that
 * nobody answered, keeps nothing. False when the person has said meanwhile that it is calm.
 */
export async function noteContact(tx: Transaction, crisis: Crisis, made: ContactMade): Promise<boolean> {
  const { person, by, how, words, at } = made
  const { held, owed } = await tx.read({ held: holdCrisis(person, crisis.id), owed: contactOwed(person, crisis.id) })
  if (held.length === 0) return false
  tx.run(insertContact(person, crisis.id, by, how, words, at))
  if (owed && keepsPromise(owed.dueAt, at, how))
    tx.run(
      keepPromise(person, owed.beganBy, tx.now),
      contactPromise(crisis.id, person, by, at, crisis.contactEvery, crisis.offScreen),
    )
  tx.tell('crisis contact made', person, { crisis: crisis.id, how })
  return true
}
