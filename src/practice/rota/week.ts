import { inLondon } from '../../ui/index.ts'
import type { Shift } from './store.ts'

const zone = 'Europe/London'

/** The Monday of the week of a day (`2026-11-22`). */
export function mondayOf(day: string): string {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString()
}

/** Seven days from a Monday. */
export function daysOf(monday: string): string[] {
  const first = Temporal.PlainDate.from(monday)
  return Array.from({ length: 7 }, (_, at) => first.add({ days: at }).toString())
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Today in England. */
export function todayIn(now: Date): string {
  return Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The stretches of a day in which nobody is on duty, as moments; none: somebody always is. */
export function gapsOn(
  day: string,
  shifts: readonly Pick<Shift, 'fromAt' | 'untilAt'>[],
): { from: Date; until: Date }[] {
  const end = inLondon(addDays(day, 1), '00:00').getTime()
  let at = inLondon(day, '00:00').getTime()
  const gaps: { from: Date; until: Date }[] = []
  for (const { fromAt, untilAt } of [...shifts].sort((a, b) => a.fromAt.getTime() - b.fromAt.getTime())) {
    if (fromAt.getTime() > at && at < end)
      gaps.push({ from: new Date(at), until: new Date(Math.min(fromAt.getTime(), end)) })
    at = Math.max(at, untilAt.getTime())
  }
  if (at < end) gaps.push({ from: new Date(at), until: new Date(end) })
  return gaps
}
