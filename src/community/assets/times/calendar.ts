import { bankHolidays } from '../../../promises/index.ts'
import type { Asset, AssetTime } from '../types.ts'
import { daysOn } from './falls-on.ts'

export interface Entered {
  asset: Pick<Asset, 'id' | 'name' | 'line' | 'placeName' | 'addressLines' | 'postcode' | 'at' | 'changedAt' | 'status'>
  time: AssetTime
}

/** So far ahead a day left out for a bank holiday is named: feeds are fetched again long before. */
const yearsNamed = 3
const zone = 'Europe/London'

/**
 * An iCalendar feed (RFC 5545): one repeating event for each time, in local time of Europe/London with its VTIMEZONE, so that
 * seven o’clock stays seven o’clock when the clocks change. `origin` is where the pages are (https://…).
 */
export function calendarOf(name: string, entered: readonly Entered[], origin: string, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alongside//What is on//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...london,
    ...entered.flatMap((one) => eventOf(one, origin, now)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventOf({ asset, time }: Entered, origin: string, now: Date): string[] {
  const first = firstDay(time)
  if (first === null || isLeftOutWhole(time, first)) return []
  const ends = time.closes === null ? [] : [`DTEND;TZID=${zone}:${endOf(first, time)}`]
  const rule = ruleOf(time)
  const left = leftOut(time, first, now)
  const where = [asset.placeName, ...asset.addressLines, asset.postcode ?? ''].filter((line) => line !== '')
  return [
    'BEGIN:VEVENT',
    `UID:${time.id}@${new URL(origin).hostname}`,
    `DTSTAMP:${utc(asset.changedAt)}`,
    `LAST-MODIFIED:${utc(asset.changedAt)}`,
    `DTSTART;TZID=${zone}:${local(first, time.opens)}`,
    ...ends,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    ...(left.length === 0 ? [] : [`EXDATE;TZID=${zone}:${left.map((day) => local(day, time.opens)).join(',')}`]),
    `SUMMARY:${text(asset.name)}`,
    `DESCRIPTION:${text([asset.line, time.words].filter(Boolean).join('\n'))}`,
    ...(where.length === 0 ? [] : [`LOCATION:${text(where.join(', '))}`]),
    ...(asset.at === null ? [] : [`GEO:${asset.at.y.toFixed(6)};${asset.at.x.toFixed(6)}`]),
    `URL:${origin}/groups/${asset.id}`,
    `STATUS:${asset.status === 'active' ? 'CONFIRMED' : 'CANCELLED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** The first day of the rhythm, which DTSTART must be; days left out count, since EXDATE takes them out again. */
function firstDay(time: AssetTime): string | null {
  const start = Temporal.PlainDate.from(time.startsOn)
  const far = start.add({ years: time.freq === 'once' ? 0 : 10 })
  const until = time.untilOn !== null && time.untilOn < far.toString() ? time.untilOn : far.toString()
  // Looking month by month: the first day of nearly every rule lies in the first of them.
  for (let from = start; from.toString() <= until; from = from.add({ months: 1 })) {
    const to = from.add({ months: 1 }).subtract({ days: 1 }).toString()
    const [day] = daysOn(
      { ...time, skips: [], notOnBankHolidays: false },
      from.toString(),
      [to, until].sort()[0] ?? until,
      [],
    )
    if (day !== undefined) return day
  }
  return null
}

/** What was to be once, and was left out. */
function isLeftOutWhole(time: AssetTime, first: string): boolean {
  return time.freq === 'once' && daysOn(time, first, first, bankHolidays(first, first)).length === 0
}

/** RRULE of a time; UNTIL in UTC, as it must be where DTSTART has a zone. */
function ruleOf(time: AssetTime): string | null {
  if (time.freq === 'once') return null
  const parts = [`FREQ=${time.freq === 'weekly' ? 'WEEKLY' : 'MONTHLY'}`]
  if (time.every > 1) parts.push(`INTERVAL=${time.every}`)
  if (time.freq === 'weekly') parts.push('WKST=MO')
  if (time.days.length > 0) parts.push(`BYDAY=${time.days.join(',')}`)
  if (time.monthDays.length > 0) parts.push(`BYMONTHDAY=${time.monthDays.join(',')}`)
  if (time.untilOn !== null) {
    const last = Temporal.PlainDateTime.from(`${time.untilOn}T${time.opens.slice(0, 5)}`).toZonedDateTime(zone)
    parts.push(`UNTIL=${utc(new Date(last.epochMilliseconds))}`)
  }
  return parts.join(';')
}

/** Days of the rhythm on which nothing is on: those left out, and bank holidays where it rests on them. */
function leftOut(time: AssetTime, first: string, now: Date): string[] {
  if (time.freq === 'once') return []
  const today = now.toISOString().slice(0, 10)
  const far = Temporal.PlainDate.from(first > today ? first : today)
    .add({ years: yearsNamed })
    .toString()
  const holidays = time.notOnBankHolidays ? bankHolidays(first, far) : []
  const rhythm = { ...time, skips: [], notOnBankHolidays: false }
  return [...new Set([...time.skips, ...holidays])]
    .sort()
    .filter((day) => day >= first && daysOn(rhythm, day, day, []).length > 0)
}

function endOf(day: string, { opens, closes }: AssetTime): string {
  const next = (closes ?? opens) <= opens
  return local(next ? Temporal.PlainDate.from(day).add({ days: 1 }).toString() : day, closes ?? opens)
}

const local = (day: string, clock: string) => `${day.replaceAll('-', '')}T${clock.slice(0, 5).replace(':', '')}00`
const utc = (moment: Date) => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** TEXT of RFC 5545 3.3.11: backslash, semicolon, comma and line ends escaped; other control marks left out. */
function text(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** A content line of more than 75 octets goes on in the next one after a blank, never in the middle of a character (3.1). */
export function folded(line: string): string {
  const bytes = (piece: string) => Buffer.byteLength(piece)
  if (bytes(line) <= 75) return line
  const lines: string[] = []
  let now = ''
  for (const letter of line) {
    if (bytes(now) + bytes(letter) > (lines.length === 0 ? 75 : 74)) {
      lines.push(now)
      now = ''
    }
    now += letter
  }
  return [...lines, now].join('\r\n ')
}

/** Europe/London since 1996: the European rule, last Sundays of March and October at one o’clock UTC. */
const london = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]
