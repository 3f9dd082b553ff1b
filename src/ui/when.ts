/** Days and times as people here read them; every page says them through these. Europe/London, whatever the machine. */
const timeZone = 'Europe/London'
const shapes = {
  day: new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long' }),
  dayAndYear: new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }),
  weekday: new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long' }),
  full: new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  time: new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', minute: '2-digit', hour12: true }),
  iso: new Intl.DateTimeFormat('en-CA', { timeZone }),
}

/** A page says the same few days over and over, and asking the calendar for one costs more than drawing its row. */
function remembered(format: Intl.DateTimeFormat): (date: Date) => string {
  const quarter = 900_000
  const known = new Map<number, string>()
  return (date) => {
    // No place on earth changes its clock in the middle of a quarter of an hour.
    const key = Math.floor(date.getTime() / quarter)
    let text = known.get(key)
    if (text === undefined) {
      if (known.size > 5_000) known.clear()
      text = format.format(date)
      known.set(key, text)
    }
    return text
  }
}

const said = {
  day: remembered(shapes.day),
  dayAndYear: remembered(shapes.dayAndYear),
  weekday: remembered(shapes.weekday),
  iso: remembered(shapes.iso),
}

/** “21 November”, with its year when that is not the year of `now`. */
export function day(date: Date, now: Date): string {
  return isoDay(date).slice(0, 4) === isoDay(now).slice(0, 4) ? said.day(date) : said.dayAndYear(date)
}

/** “Tuesday 24 November”. */
export function weekday(date: Date): string {
  return said.weekday(date).replace(',', '')
}

/** “2.30pm”, “12 noon”. */
export function time(date: Date): string {
  const said = shapes.time.format(date).replace(':00', '').replace(':', '.').replace(' ', '').toLowerCase()
  return said === '12pm' ? '12 noon' : said === '12am' ? 'midnight' : said
}

/** The day there and then as `2026-11-21`. */
export function isoDay(date: Date): string {
  return said.iso(date)
}

/** Whole days from one day to another, by the calendar; negative when `to` is earlier. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((Date.parse(isoDay(to)) - Date.parse(isoDay(from))) / 86_400_000)
}

/** “Thursday 5 November 2026”: a day of the calendar, which has no hour. */
export function dayInFull(iso: string): string {
  return shapes.full.format(Date.parse(`${iso}T12:00Z`)).replace(',', '')
}

const months = Array.from({ length: 12 }, (_, at) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' }).format(Date.UTC(2026, at)).toLowerCase(),
)

/** Which month a word means, 1 to 12, from its first three letters on: “nov”, “November”; 0 where it means none. */
export function monthNumber(word: string): number {
  return word.length < 3 ? 0 : months.findIndex((month) => month.startsWith(word.toLowerCase())) + 1
}
