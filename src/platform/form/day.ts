import { type Field, Wrong } from './fields.ts'
import { type Posted, textOf } from './posted.ts'

/** A British date from three boxes (`name-day`, `name-month`, `name-year`) as an ISO day; null where all are empty. */
export function maybeDay(wrong: string): Field<string | null> {
  return (posted, name) => {
    const parts = dayTyped(posted, name)
    const typed = [parts.day, parts.month, parts.year].map((part) => part.trim())
    if (typed.every((part) => part === '')) return null
    const [day, month, year] = typed.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN))
    const date = new Date(Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN))
    const real =
      date.getUTCDate() === day && date.getUTCMonth() + 1 === month && (year ?? 0) > 1900 && (year ?? 0) < 2200
    if (!real) throw new Wrong(wrong)
    return date.toISOString().slice(0, 10)
  }
}

/** What was typed into the three boxes of a date, to show it again. */
export function dayTyped(posted: Posted, name: string): { day: string; month: string; year: string } {
  return {
    day: textOf(posted, `${name}-day`),
    month: textOf(posted, `${name}-month`),
    year: textOf(posted, `${name}-year`),
  }
}
