import { daysBetween } from '../../ui/index.ts'
import type { Quiet, Rhythm } from './settings.ts'

export const oftens = ['at once', 'daily', 'weekly', 'never'] as const
export type Often = (typeof oftens)[number]

export interface Wish {
  howOften: Often
  /** Their own quiet hours, as `20:00`; both empty: those of the place. */
  quietFrom: string
  quietUntil: string
  /** When they were last told of something; null: never. */
  lastTold: Date | null
}

/** Whether word may go out now to somebody for whom something is new. */
export function isTimeToTell(wish: Wish, now: Date, place: { quiet: Quiet; rhythm: Rhythm }): boolean {
  const { howOften, lastTold } = wish
  const { pauseMinutes, dailyAt, weeklyOn, weeklyAt } = place.rhythm
  const hours = wish.quietFrom && wish.quietUntil ? { from: wish.quietFrom, until: wish.quietUntil } : place.quiet
  const { clock, weekday } = onTheWall(now)
  if (howOften === 'never' || isBetween(clock, hours.from, hours.until)) return false
  if (howOften === 'at once') return lastTold === null || now.getTime() - lastTold.getTime() >= pauseMinutes * 60_000
  const since = lastTold === null ? null : daysBetween(lastTold, now)
  if (howOften === 'daily') return clock >= dailyAt && since !== 0
  // Its day was missed, or was not safe: the next one will do.
  const isDay = weekday === weeklyOn || (since !== null && since > 7)
  return isDay && clock >= weeklyAt && (since === null || since >= 6)
}

/** Whether a time lies in hours that may go over midnight; where they begin and end at once there are none. */
export function isBetween(clock: string, from: string, until: string): boolean {
  return from <= until ? clock >= from && clock < until : clock >= from || clock < until
}

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** What the clock on the wall shows: `09:30`, and the day of the week, 1 for Monday. */
function onTheWall(now: Date): { clock: string; weekday: number } {
  const parts = Object.fromEntries(wall.formatToParts(now).map(({ type, value }) => [type, value]))
  return { clock: `${parts.hour}:${parts.minute}`, weekday: weekdays.indexOf(parts.weekday ?? '') + 1 }
}
