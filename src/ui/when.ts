/** Days and times as people here read them; every page says them through these. Europe/London, whatever the machine. */
const timeZone = 'Europe/London'
const shapes = {
  day: new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long' }),
  dayAndYear: new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }),
  weekday: new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long' }),
  time: new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', minute: '2-digit', hour12: true }),
  iso: new Intl.DateTimeFormat('en-CA', { timeZone }),
}

/** “21 November”, with its year when that is not the year of `now`. */
export function day(date: Date, now: Date): string {
  return isoDay(date).slice(0, 4) === isoDay(now).slice(0, 4) ? shapes.day.format(date) : shapes.dayAndYear.format(date)
}

/** “Tuesday 24 November”. */
export function weekday(date: Date): string {
  return shapes.weekday.format(date).replace(',', '')
}

/** “2.30pm”. */
export function time(date: Date): string {
  return shapes.time.format(date).replace(':00', '').replace(':', '.').replace(' ', '').toLowerCase()
}

/** The day there and then as `2026-11-21`. */
export function isoDay(date: Date): string {
  return shapes.iso.format(date)
}

/** Whole days from one day to another, by the calendar; negative when `to` is earlier. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((Date.parse(isoDay(to)) - Date.parse(isoDay(from))) / 86_400_000)
}
