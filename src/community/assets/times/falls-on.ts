import type { AssetTime } from '../types.ts'

export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type WeekdayCode = (typeof weekdayCodes)[number]

export type Rule = Pick<
  AssetTime,
  'freq' | 'every' | 'days' | 'monthDays' | 'startsOn' | 'untilOn' | 'skips' | 'notOnBankHolidays'
>

/**
 * Whether something is on, on a day. `holidays`: England’s bank holidays around that day, as ISO days.
 * The same rule as `falls_on` in the database; a test compares both.
 */
export function fallsOn(rule: Rule, day: Temporal.PlainDate, holidays: readonly string[]): boolean {
  const iso = day.toString()
  if (iso < rule.startsOn || (rule.untilOn !== null && iso > rule.untilOn)) return false
  if (rule.skips.includes(iso) || (rule.notOnBankHolidays && holidays.includes(iso))) return false
  return inRhythm(rule, day)
}

/** Whether a day lies in the rhythm of a rule that has begun, whatever is left out or at an end. */
export function inRhythm(rule: Rule, day: Temporal.PlainDate): boolean {
  const start = Temporal.PlainDate.from(rule.startsOn)
  if (rule.freq === 'once') return day.equals(start)
  const code = codeOf(day)
  if (rule.freq === 'weekly') {
    const weeks = mondayOf(start).until(mondayOf(day), { largestUnit: 'days' }).days / 7
    return weeks % rule.every === 0 && rule.days.includes(code)
  }
  const months = (day.year - start.year) * 12 + day.month - start.month
  if (months % rule.every !== 0) return false
  const last = day.day + 7 > day.daysInMonth
  return (
    rule.monthDays.includes(day.day) ||
    rule.days.includes(code) ||
    rule.days.includes(`${Math.ceil(day.day / 7)}${code}`) ||
    (last && rule.days.includes(`-1${code}`))
  )
}

/** The days of a rule from one day to another, both counted. */
export function daysOn(rule: Rule, from: string, until: string, holidays: readonly string[]): string[] {
  const found: string[] = []
  const last = Temporal.PlainDate.from(until)
  const first = rule.startsOn > from ? rule.startsOn : from
  for (
    let day = Temporal.PlainDate.from(first);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (fallsOn(rule, day, holidays)) found.push(day.toString())
  }
  return found
}

export function codeOf(day: Temporal.PlainDate): WeekdayCode {
  return weekdayCodes[day.dayOfWeek - 1] as WeekdayCode
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 })
}
