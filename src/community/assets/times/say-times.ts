import { dayInFull } from '../../../ui/index.ts'
import type { AssetTime } from '../types.ts'

const weekdays: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}
const nths: Record<string, string> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '5': 'fifth',
  '-1': 'last',
}

type Told = Omit<AssetTime, 'id'>

/** “Tuesdays, 7pm to 9pm”, “First and third Friday of the month, 7pm”, “Every second Monday, 10am”. */
export function timeInWords(told: Told): string {
  return `${daysInWords(told)}, ${clockInWords(told)}`
}

/** Which days, without the time of day. */
export function daysInWords(told: Told): string {
  const { freq, every, days, monthDays, startsOn } = told
  if (freq === 'once') return dayInFull(startsOn)
  if (freq === 'weekly') {
    if (every === 1 && days.length === 7) return 'Every day'
    if (every === 1 && days.join() === 'MO,TU,WE,TH,FR') return 'Monday to Friday'
    const names = days.map((code) => weekdays[code] ?? code)
    return every === 1 ? listed(names.map((name) => `${name}s`)) : `Every ${nthWeek(every)} ${listed(names)}`
  }
  const rest = every === 1 ? 'of the month' : every === 2 ? 'of every other month' : `of every ${every} months`
  if (monthDays.length > 0) return `The ${listed(monthDays.map(ordinal))} ${rest}`
  const parts = days.map((code) => [code.slice(0, -2), weekdays[code.slice(-2)] ?? code] as const)
  const [[, weekday] = ['', '']] = parts
  const sameDay = parts.every(([, name]) => name === weekday)
  const said = sameDay
    ? `${listed(parts.map(([nth]) => nths[nth] ?? 'every'))} ${weekday}`
    : listed(parts.map(([nth, name]) => `${nths[nth] ?? 'every'} ${name}`))
  return `${said.charAt(0).toUpperCase()}${said.slice(1)} ${rest}`
}

/** “7pm to 9pm”, or only when it begins. */
export function clockInWords({ opens, closes }: Pick<Told, 'opens' | 'closes'>): string {
  return closes === null ? hour(opens) : `${hour(opens)} to ${hour(closes)}`
}

/** A time of day as everywhere here: “2.30pm”, “12 noon”. */
export function hour(clock: string): string {
  const [hours, minutes] = [Number(clock.slice(0, 2)), clock.slice(3, 5)]
  if (minutes === '00' && hours === 12) return '12 noon'
  if (minutes === '00' && hours === 0) return 'midnight'
  return `${hours % 12 || 12}${minutes === '00' ? '' : `.${minutes}`}${hours < 12 ? 'am' : 'pm'}`
}

function nthWeek(every: number): string {
  return every === 2 ? 'second' : every === 3 ? 'third' : every === 4 ? 'fourth' : ordinal(every)
}

function ordinal(n: number): string {
  const end = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${end}`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
