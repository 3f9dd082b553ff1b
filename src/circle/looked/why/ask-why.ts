import { type Id, newId, type Outcome, type Transaction } from '../../../platform/index.ts'
import { addWorkingDays, owe } from '../../../promises/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { reviewDays, whyDays } from '../settings.ts'
import type { Asking, Taking } from './forms.ts'
import { insertWhy, takeAnswer } from './store.ts'
import type { WhyWords } from './words.ts'

/**
 * Asks why somebody looked: an answer is owed, by a day, by whoever looked; or by whoever answers for the place where
 * they are gone, lead the team or are the computer. Asked twice it is owed once.
 */
export async function askWhy(
  tx: Transaction,
  person: Id,
  { reader, on, words, how: { how } }: Asking,
  w: WhyWords,
): Promise<Outcome> {
  const { value: days } = await tx.ask(valueOn(whyDays, tx.now))
  const id = newId()
  const due = addWorkingDays(tx.now, days)
  const waits = await tx.ask(insertWhy({ id, person, reader, on, words, due, how }, w.team))
  if (waits === null) return { errors: [{ field: 'on', message: w.ask.errors.nothing }] }
  // What it is about stays out of the promise: those who see what is owed need not see who looked.
  const owner = waits.ownerId ?? { name: waits.ownerName }
  tx.run(owe({ person, part: 'rights', owner, what: w.owed.what, beganBy: `why ${id}`, due, now: tx.now }))
  tx.tell('why asked', person, { why: id, of: waits.ownerId })
  return tx.member === person ? `/people/${person}/looked?asked=yes#on-${on}` : `/people/${person}/looked/why?done=yes`
}

/** The answer is enough; or it is not, and a reviewer owes another, by a day. */
export async function takeTheAnswer(
  tx: Transaction,
  person: Id,
  why: Id,
  { enough, words, how: { how } }: Taking,
  w: WhyWords,
): Promise<Outcome> {
  const { value: days } = await tx.ask(valueOn(reviewDays, tx.now))
  const due = addWorkingDays(tx.now, days)
  const waits = await tx.ask(takeAnswer({ why, person, enough, words, due, how }, w.team))
  if (waits === null) return { errors: [{ field: 'enough', message: w.answer.errors.gone }] }
  if (!enough) {
    const owner = waits.ownerId ?? { name: waits.ownerName }
    tx.run(owe({ person, part: 'rights', owner, what: w.owed.again, beganBy: `why again ${why}`, due, now: tx.now }))
    tx.tell('why asked again', person, { why, of: waits.ownerId })
  }
  return `/people/${person}/looked/why/${why}`
}
