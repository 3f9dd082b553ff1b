import type { AssetTime } from '../types.ts'
import { daysOn } from './falls-on.ts'
import { isOver } from './is-over.ts'

/** How far ahead the next time is looked for. */
const ahead = 70

/** The next time that something is on, today's too until it is over; null where nothing is soon. */
export function nextOf(
  times: readonly AssetTime[],
  now: Date,
  holidaysBetween: (from: string, until: string) => readonly string[],
): { day: string; time: AssetTime } | null {
  const here = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO('Europe/London')
  const today = here.toPlainDate()
  const until = today.add({ days: ahead }).toString()
  const holidays = holidaysBetween(today.toString(), until)
  const all = times.flatMap((time) => {
    const over = isOver({ day: today.toString(), opens: time.opens, closes: time.closes }, now)
    const [first] = daysOn(time, (over ? today.add({ days: 1 }) : today).toString(), until, holidays)
    return first === undefined ? [] : [{ day: first, time }]
  })
  return all.sort((a, b) => `${a.day}${a.time.opens}`.localeCompare(`${b.day}${b.time.opens}`))[0] ?? null
}
