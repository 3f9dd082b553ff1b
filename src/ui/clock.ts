import { monthNumber } from './when.ts'

/** A day as people write it: `27 November`, `27/11/2026`, `2026-11-27`; a month without a year is the next one to come. Null: unreadable. */
export function readDay(text: string, now: Date): string | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(plain)
  const british = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(plain)
  const spoken = /^(?:\w+day,? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3})[a-z]*(?: (\d{4}))?$/.exec(plain)
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  if (british) return real(Number(british[3]), Number(british[2]), Number(british[1]))
  if (!spoken) return null
  const month = monthNumber(spoken[2] ?? '')
  const today = now.toISOString().slice(0, 10)
  const year = Number(spoken[3] ?? today.slice(0, 4))
  const day = real(year, month, Number(spoken[1]))
  return day !== null && day < today && spoken[3] === undefined ? real(year + 1, month, Number(spoken[1])) : day
}

/** A time of day as people write it: `2.30pm`, `14:30`, `9`; as `HH:MM`. Null: unreadable. */
export function readTime(text: string): string | null {
  const plain = text.trim().toLowerCase().replace(/\s/g, '')
  if (plain === 'noon' || plain === '12noon') return '12:00'
  if (plain === 'midnight') return '00:00'
  const found = /^(\d{1,2})(?:[.:](\d\d))?(am|pm)?$/.exec(plain)
  if (!found) return null
  const half = found[3]
  const hours = Number(found[1])
  if (half && (hours < 1 || hours > 12)) return null
  const hour = half === 'pm' ? (hours % 12) + 12 : half === 'am' ? hours % 12 : hours
  const minute = Number(found[2] ?? '0')
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
}

/** The moment when clocks in England show this. */
export function inLondon(day: string, time: string): Date {
  return new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/London').epochMilliseconds)
}

function real(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const is = date.getUTCDate() === day && date.getUTCMonth() + 1 === month && year > 1900 && year < 2200
  return is ? date.toISOString().slice(0, 10) : null
}
