import { isoDay, monthNumber } from '../../ui/index.ts'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const byWhen =
  /\b(?:by|before)\s+(?:next\s+)?(?:(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})|(mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bby\s+(tomorrow|tonight|today)\b/i

/**
 * The day that words such as “by Monday”, “by 3 December” or “by tomorrow” mean when they are said on `said`: always
 * that day or a later one, as `2026-11-23`; null where there is none. Only “by” and “before” make a day a promise.
 */
export function guessDay(text: string, said: Date): string | null {
  const found = byWhen.exec(text)
  if (found === null) return null
  const [, day, month, weekday, near] = found
  const today = new Date(`${isoDay(said)}T12:00:00Z`)
  if (near) return isoOf(today, near.toLowerCase() === 'tomorrow' ? 1 : 0)
  if (weekday) {
    const wanted = weekdays.indexOf(`${weekday.toLowerCase()}day`)
    return isoOf(today, (wanted - today.getUTCDay() + 7) % 7 || 7)
  }
  const number = Number(day)
  const at = monthNumber(month ?? '') - 1
  if (at < 0 || number < 1) return null
  for (const year of [today.getUTCFullYear(), today.getUTCFullYear() + 1]) {
    const guess = new Date(Date.UTC(year, at, number, 12))
    if (guess.getUTCMonth() === at && guess >= today) return isoOf(guess, 0)
  }
  return null
}

function isoOf(from: Date, days: number): string {
  return new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}
