import { daysBetween, isoDay } from '../../ui/index.ts'

/** How long something may be known, as a form offers it; `same`: until the day that was said before. */
export const spans = ['1', '3', '12'] as const
export type Span = (typeof spans)[number]

/** The day that lies so many months ahead, `2027-02-28`; the last of the month where it has fewer days. */
export function monthsAhead(now: Date, months: number): string {
  const [year = 0, month = 0, day = 0] = isoDay(now).split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** How something stands by its last day: it stands, it is time to ask whether it goes on, or it has ended by itself. */
export function standsBy(untilOn: string, now: Date, askBeforeDays: number): 'stands' | 'ends soon' | 'ended' {
  const left = daysBetween(now, new Date(`${untilOn}T12:00:00Z`))
  return left < 0 ? 'ended' : left <= askBeforeDays ? 'ends soon' : 'stands'
}
