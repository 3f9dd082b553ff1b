import { daysBetween } from '../ui/index.ts'

export const rhythms = ['never', 'weekly', 'monthly', 'when something changes'] as const
export type Rhythm = (typeof rhythms)[number]

/**
 * Whether a letter is due, by the rhythm the person set: `last` is when one was made (null: never), `changed` when
 * something last changed that a letter would tell (null: nothing yet).
 */
export function isDue(rhythm: Rhythm, last: Date | null, changed: Date | null, now: Date): boolean {
  if (rhythm === 'never') return false
  if (rhythm === 'when something changes') return changed !== null && (last === null || changed > last)
  return last === null || daysBetween(last, now) >= (rhythm === 'weekly' ? 7 : 28)
}

/** Whether paper may go there: never against a do-not, and never unasked where somebody may be watching. */
export function mayPost(reach: { safe: string[]; never: string[]; notOnMyScreen: boolean } | null): boolean {
  if (reach === null) return true
  if (reach.never.includes('letter')) return false
  return !reach.notOnMyScreen || reach.safe.includes('letter')
}
