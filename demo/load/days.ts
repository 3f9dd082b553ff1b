import { isWorkingDay } from '../../src/promises/index.ts'
import type { Day } from '../town/types.ts'

/** Turns told days into dates and moments in Europe/London, as of the day the place is loaded. */
export interface Days {
  now: Date
  today: Temporal.PlainDate
  /** `2026-11-21`. */
  date(day: Day): string
  /** A moment of that day: a clock time, or one between two that the salt chooses. Nothing past lies after now. */
  at(day: Day, clock: string | [from: string, to: string], salt?: string): Date
  /** Five o’clock on that day, or the next working one (the last one, when it is past); what is owed today, until midnight. */
  due(day: Day): Date
  /** The day itself where people are at work; otherwise the last such day before it, or the next one when it is to come. */
  working(day: Day): Day
  /** The day itself where people are at work, otherwise the next such day, so that nothing comes before what led to it. */
  after(day: Day): Day
  isWorking(day: Day): boolean
}

const zone = 'Europe/London'
const minute = 60_000

export function daysFrom(now: Date): Days {
  const today = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone).toPlainDate()
  const midnights = new Map<Day, number>()
  const midnight = (day: Day) =>
    known(midnights, day, () => today.add({ days: day }).toZonedDateTime(zone).epochMilliseconds)
  const worked = new Map<Day, boolean>()
  const isWorking = (day: Day) => known(worked, day, () => isWorkingDay(new Date(midnight(day) + 720 * minute)))
  const working = (day: Day) => {
    const step = day < 0 ? -1 : 1
    let moved = day
    while (!isWorking(moved)) moved += step
    return moved
  }
  return {
    now,
    today,
    date: (day) => today.add({ days: day }).toString(),
    at(day, clock, salt = '') {
      const [from, to] =
        typeof clock === 'string' ? [minutes(clock), minutes(clock)] : [minutes(clock[0]), minutes(clock[1])]
      const moment = midnight(day) + (from + (to > from ? spread(salt) % (to - from) : 0)) * minute
      return new Date(day <= 0 ? Math.min(moment, now.getTime() - (5 + (spread(salt) % 40)) * minute) : moment)
    },
    due(day) {
      const on = working(day)
      return new Date(on === 0 ? midnight(1) - minute : midnight(on) + 17 * 60 * minute)
    },
    working,
    after(day) {
      let moved = day
      while (!isWorking(moved)) moved += 1
      return day <= 0 && moved > 0 ? working(Math.min(day, -1)) : moved
    },
    isWorking,
  }
}

function known<Key, Value>(memory: Map<Key, Value>, key: Key, find: () => Value): Value {
  let value = memory.get(key)
  if (value === undefined) {
    value = find()
    memory.set(key, value)
  }
  return value
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

/** The same large number for the same text. */
export function spread(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return hash >>> 0
}
