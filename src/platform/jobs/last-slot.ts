import type { Every } from './job.ts'

const minute = 60_000
const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** When a job was due last, at or before `now`: one missed while nothing ran is caught up with once, not many times. */
export function lastSlot(every: Every, now: Date): Date {
  if (every === 'minute') return new Date(Math.floor(now.getTime() / minute) * minute)
  if (every === 'hour') return new Date(Math.floor(now.getTime() / (60 * minute)) * 60 * minute)
  const at = every.slice('day at '.length)
  const today = momentOf(dayOf(now), at)
  return today <= now ? today : momentOf(dayOf(new Date(now.getTime() - 24 * 60 * minute)), at)
}

/** The calendar day there and then, as `2026-11-21`. */
function dayOf(moment: Date): string {
  const { year, month, day } = partsOf(moment)
  return `${year}-${month}-${day}`
}

/** The moment at which the clock on the wall shows this time on this day. */
function momentOf(day: string, time: string): Date {
  const [hours = '0', minutes = '00'] = time.split(':')
  const asIfUtc = new Date(`${day}T${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}:00Z`)
  const { hour, minute: shown } = partsOf(asIfUtc)
  const ahead = (Number(hour) * 60 + Number(shown) - asIfUtc.getUTCHours() * 60 - asIfUtc.getUTCMinutes() + 1440) % 1440
  return new Date(asIfUtc.getTime() - ahead * minute)
}

function partsOf(moment: Date): Record<string, string> {
  return Object.fromEntries(wall.formatToParts(moment).map(({ type, value }) => [type, value]))
}
