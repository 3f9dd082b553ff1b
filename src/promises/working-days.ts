import Holidays from 'date-holidays'

const calendar = new Holidays('GB', 'ENG', { types: ['bank', 'public'], timezone: 'Europe/London' })
const day = 86_400_000
const iso = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'short' })
const free = new Map<number, Set<string>>()

/** Whether people are at work here on this day: neither a weekend nor one of England’s bank holidays. */
export function isWorkingDay(moment: Date): boolean {
  const name = weekday.format(moment)
  return name !== 'Sat' && name !== 'Sun' && !holidaysOf(moment).has(iso.format(moment))
}

/** The same time of day, so many working days later. A clock that starts on a free day starts on the next working one. */
export function addWorkingDays(start: Date, days: number): Date {
  let at = start
  while (!isWorkingDay(at)) at = new Date(at.getTime() + day)
  for (let left = days; left > 0; ) {
    at = new Date(at.getTime() + day)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** England’s bank holidays from one day to another, both counted, as ISO days. */
export function bankHolidays(from: string, until: string): string[] {
  const found: string[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1)
    found.push(...holidaysOf(new Date(`${year}-06-01T12:00:00Z`)))
  return found.filter((day) => day >= from && day <= until).sort()
}

function holidaysOf(moment: Date): Set<string> {
  const year = Number(iso.format(moment).slice(0, 4))
  let known = free.get(year)
  if (known === undefined) {
    known = new Set(
      calendar
        .getHolidays(year)
        .filter(({ type }) => type === 'bank' || type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    )
    free.set(year, known)
  }
  return known
}
