import { readAsKnown } from '../../../people/index.ts'
import { type Field, textOf, Wrong } from '../../../platform/index.ts'
import { isoDay } from '../../../ui/index.ts'
import type { KnownDay } from '../types.ts'

/** Reads a day as people say it (“March 2024”, “2019”, “5/3/24”), as exactly as it is known; '' where nobody said. */
export function knownDay(wrong: string, now: Date): Field<KnownDay> {
  return (posted, name) => {
    const known = readAsKnown(textOf(posted, name), now)
    // What has not happened yet is a plan, not a day on which somebody came or went.
    if (known === null || firstDay(known) > isoDay(now)) throw new Wrong(wrong)
    return known
  }
}

/** The first day it can have been, as an ISO day; '' stays ''. */
export function firstDay(known: KnownDay): string {
  return known === '' ? '' : `${known}-01-01`.slice(0, 10)
}

const shapes = {
  month: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }),
  day: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
}

/** “2019”, “March 2026”, “5 March 2026”; '' where nobody said. */
export function knownInWords(known: KnownDay): string {
  if (known.length <= 4) return known
  return shapes[known.length === 7 ? 'month' : 'day'].format(new Date(`${firstDay(known)}T00:00:00Z`))
}

/** “March 2026”: the month of an ISO day. */
export function monthInWords(isoDay: string): string {
  return shapes.month.format(new Date(`${isoDay.slice(0, 7)}-01T00:00:00Z`))
}
