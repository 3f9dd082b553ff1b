import { isWorkingDay } from '../../promises/index.ts'
import { isoDay } from '../../ui/index.ts'
import type { Hours } from './settings.ts'

/** One stretch of time in which hellos are read. */
export interface Reading {
  opens: Date
  closes: Date
}

const hour = 3_600_000
const mostDays = 400
const weekdayOf = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'short' })
const clockOf = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The stretches that are not over yet, soonest first; none where a place reads on no day at all. */
export function* readings(from: Date, hours: Hours): Generator<Reading> {
  const today = Date.parse(`${isoDay(from)}T12:00:00Z`)
  for (let days = 0; days < mostDays; days += 1) {
    const noon = new Date(today + days * 24 * hour)
    const open = hours[dayOf(noon)]
    if (!open) continue
    const [opens, closes] = open.map((clock) => momentOf(isoDay(noon), clock)) as [Date, Date]
    if (closes > from) yield { opens, closes }
  }
}

/** Whether somebody reads hellos right now. */
export function isRead(now: Date, hours: Hours): boolean {
  const [next] = readings(now, hours)
  return next !== undefined && next.opens <= now
}

/** So many hours of reading time later; where nobody ever reads, so many hours by the clock. */
export function addReadingHours(from: Date, count: number, hours: Hours): Date {
  let left = count * hour
  for (const { opens, closes } of readings(from, hours)) {
    const start = Math.max(opens.getTime(), from.getTime())
    if (closes.getTime() - start >= left) return new Date(start + left)
    left -= closes.getTime() - start
  }
  return new Date(from.getTime() + count * hour)
}

function dayOf(noon: Date): keyof Hours {
  const name = weekdayOf.format(noon) as keyof Hours
  const weekend = name === 'Sat' || name === 'Sun'
  return !weekend && !isWorkingDay(noon) ? 'holiday' : name
}

/** A day and a clock time in London as a moment, in winter and in summer. */
function momentOf(iso: string, clock: string): Date {
  const asIfWinter = new Date(`${iso}T${clock}:00Z`)
  const ahead = (minutes(clockOf.format(asIfWinter)) - minutes(clock) + 1440) % 1440
  return new Date(asIfWinter.getTime() - ahead * 60_000)
}

function minutes(clock: string): number {
  const [hours = 0, rest = 0] = clock.split(':').map(Number)
  return hours * 60 + rest
}
