import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankHolidays } from '../../../promises/index.ts'
import { inLondon } from '../../../ui/index.ts'
import type { AssetTime } from '../types.ts'
import { calendarOf } from './calendar.ts'
import { daysOn, weekdayCodes } from './falls-on.ts'

/** What of ical.js (Mozilla’s, which Thunderbird reads calendars with) is used here. */
interface Moment {
  toJSDate(): Date
}
interface Component {
  getFirstSubcomponent(name: string): Component
  getAllSubcomponents(name: string): Component[]
  getFirstPropertyValue(name: string): unknown
}
interface Ical {
  parse(text: string): unknown
  Component: new (parsed: unknown) => Component
  Event: new (
    component: Component,
  ) => {
    summary: string
    description: string
    location: string
    duration: { toSeconds(): number }
    iterator(): { next(): Moment | undefined }
  }
  Timezone: new (component: Component) => { tzid: string }
  TimezoneService: { register(zone: unknown, name?: unknown): unknown; reset(): void }
}
const ical: Ical = createRequire(import.meta.url)('ical.js')

const now = new Date('2026-11-22T10:00:00Z')
const asset = {
  id: '01971f0a-0000-7000-8000-00000000000a',
  name: 'Soup, songs; and “more”',
  line: 'Bring a spoon\\fork, or two;\nżółć 🎵',
  placeName: 'Mill Lane hall',
  addressLines: ['Mill Lane; the back'],
  postcode: 'KS2 1AA',
  at: { x: -1.9, y: 53.7 },
  changedAt: new Date('2026-11-20T12:00:00Z'),
  status: 'active' as const,
}
const feed = (time: AssetTime, over = {}) =>
  calendarOf('What’s on', [{ asset: { ...asset, ...over }, time }], 'https://alongside.example.org', now)

function read(text: string) {
  const calendar = new ical.Component(ical.parse(text))
  const zone = new ical.Timezone(calendar.getFirstSubcomponent('vtimezone'))
  ical.TimezoneService.reset()
  ical.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((one) => new ical.Event(one))
}

/** When another program says that it is on, up to a day. */
function momentsOf(text: string, until: string): string[] {
  const found: string[] = []
  const [event] = read(text)
  const last = inLondon(until, '23:59').getTime()
  const each = event?.iterator()
  for (let at = each?.next(); at && at.toJSDate().getTime() <= last && found.length < 2_000; at = each?.next())
    found.push(at.toJSDate().toISOString())
  return found
}

const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
const isoOf = (date: Date) => date.toISOString().slice(0, 10)
const some = <One>(of: readonly One[]) => fc.uniqueArray(fc.constantFrom(...of), { minLength: 1, maxLength: 3 })
const none = fc.constant<never[]>([])
const rhythm = fc.oneof(
  fc.record({ freq: fc.constant('once' as const), days: none, monthDays: none }),
  fc.record({ freq: fc.constant('weekly' as const), days: some(weekdayCodes), monthDays: none }),
  fc.record({
    freq: fc.constant('monthly' as const),
    days: some(weekdayCodes.flatMap((code) => ['1', '2', '3', '4', '-1'].map((nth) => nth + code))),
    monthDays: none,
  }),
  fc.record({
    freq: fc.constant('monthly' as const),
    days: none,
    monthDays: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 }),
  }),
)
const times = fc
  .tuple(
    rhythm,
    day,
    fc.option(fc.integer({ min: 0, max: 500 })),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('09:30:00', '19:00:00', '23:15:00'),
    fc.constantFrom(null, '12:00:00', '21:00:00', '00:30:00'),
    fc.boolean(),
    fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 20 }),
  )
  .map(([rule, start, runs, every, opens, closes, notOnBankHolidays, skipped]): AssetTime => {
    const from = Temporal.PlainDate.from(isoOf(start))
    return {
      id: '01971f0a-0000-7000-8000-000000000001',
      ...rule,
      every: rule.freq === 'once' ? 1 : every,
      startsOn: from.toString(),
      untilOn: runs === null || rule.freq === 'once' ? null : from.add({ days: runs }).toString(),
      opens,
      closes,
      skips: [...new Set(skipped.map((days) => from.add({ days }).toString()))],
      notOnBankHolidays,
      words: '',
    }
  })

describe('a calendar feed, read by another program', () => {
  test('says the same days as our own pages, at the same hour on the wall, whatever the rhythm', () => {
    fc.assert(
      fc.property(times, (time) => {
        // Two hundred days from each beginning: the clocks change in them once at least.
        const until = Temporal.PlainDate.from(time.startsOn).add({ days: 200 }).toString()
        const text = feed(time)
        const days = daysOn(time, time.startsOn, until, bankHolidays(time.startsOn, until))
        const ours = days.map((one) => inLondon(one, time.opens.slice(0, 5)).toISOString())
        if (text.includes('BEGIN:VEVENT')) expect(momentsOf(text, until)).toEqual(ours)
        else expect(ours).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('stays at its hour when the clocks change', () => {
    const sundays: AssetTime = {
      id: '01971f0a-0000-7000-8000-000000000001',
      freq: 'weekly',
      every: 1,
      days: ['SU'],
      monthDays: [],
      startsOn: '2026-10-18',
      untilOn: '2027-04-04',
      opens: '10:00:00',
      closes: '11:00:00',
      skips: [],
      notOnBankHolidays: false,
      words: '',
    }
    const found = momentsOf(feed(sundays), '2027-12-31')
    expect([found[0], found[1], found.at(-2), found.at(-1)]).toEqual([
      '2026-10-18T09:00:00.000Z',
      '2026-10-25T10:00:00.000Z',
      '2027-03-28T09:00:00.000Z',
      '2027-04-04T09:00:00.000Z',
    ])
  })

  test('says its words whole, however they are written', () => {
    const once: AssetTime = {
      id: '01971f0a-0000-7000-8000-000000000001',
      freq: 'once',
      every: 1,
      days: [],
      monthDays: [],
      startsOn: '2026-12-31',
      untilOn: null,
      opens: '21:00:00',
      closes: '00:30:00',
      skips: [],
      notOnBankHolidays: false,
      words: 'In the back; ring, please',
    }
    const [event] = read(feed(once))
    expect(event?.summary).toBe(asset.name)
    expect(event?.description).toBe(`${asset.line}\nIn the back; ring, please`)
    expect(event?.location).toBe('Mill Lane hall, Mill Lane; the back, KS2 1AA')
    expect(event?.duration.toSeconds()).toBe(3.5 * 3_600)
  })
})
