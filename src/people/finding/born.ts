import { monthNumber } from '../../ui/index.ts'

/**
 * Reads when somebody was born as people say it: “3 April 1951”, “3/4/51”, “April 1951”, “about 1951”, “1951-04-03”.
 * The answer is as exact as what was said: `1951`, `1951-04` or `1951-04-03`; empty for nothing; null where it makes no day.
 */
export function readBorn(said: string, now: Date): string | null {
  const text = said
    .toLowerCase()
    .replace(/\b(about|around|born|in|of|the|circa|ca?\.?)\b\.?/g, ' ')
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .trim()
  if (text === '') return ''
  const parts = text.split(/[\s./,-]+/).filter(Boolean)
  const yearFirst = /^\d{4}$/.test(parts[0] ?? '')
  const [year, month, day] = yearFirst ? parts : parts.toReversed()
  if (parts.length > 3 || year === undefined) return null
  const read = { year: yearOf(year, now), month: monthOf(month), day: day === undefined ? 0 : numberOf(day) }
  return exists(read, now) ? written(read) : null
}

interface Said {
  year: number
  /** 1 to 12; 0: not said. */
  month: number
  day: number
}

/** Two digits mean the last hundred years. */
function yearOf(text: string, now: Date): number {
  const year = Number(text)
  if (!/^\d{2}$/.test(text)) return /^\d{4}$/.test(text) ? year : Number.NaN
  const thisYear = now.getUTCFullYear()
  const inThisCentury = Math.floor(thisYear / 100) * 100 + year
  return inThisCentury > thisYear ? inThisCentury - 100 : inThisCentury
}

function monthOf(text: string | undefined): number {
  if (text === undefined) return 0
  return monthNumber(text) || numberOf(text)
}

/** A day, a month or a year: never nought. */
function numberOf(text: string): number {
  return /^\d{1,4}$/.test(text) && Number(text) > 0 ? Number(text) : Number.NaN
}

function exists({ year, month, day }: Said, now: Date): boolean {
  if (!(year >= 1890 && year <= now.getUTCFullYear())) return false
  if (month === 0) return day === 0
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 0 && day <= last
}

function written({ year, month, day }: Said): string {
  return [String(year), month && String(month).padStart(2, '0'), day && String(day).padStart(2, '0')]
    .filter(Boolean)
    .join('-')
}
