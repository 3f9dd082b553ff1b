import { type Posted, textOf } from '../../../platform/index.ts'
import { mondayOf, todayIn } from '../week.ts'

/** The Monday of the week an address asks for; this week where it asks for none that there is. */
export function weekShown(query: Posted, now: Date): string {
  const asked = textOf(query, 'week')
  const real = /^20\d\d-\d\d-\d\d$/.test(asked) && new Date(`${asked}T12:00:00Z`).toJSON()?.startsWith(asked)
  return mondayOf(real ? asked : todayIn(now))
}
