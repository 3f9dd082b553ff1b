import { describe, expect, it, test } from 'vitest'
import { bankHolidays } from '../../../promises/index.ts'
import type { AssetTime } from '../types.ts'
import { calendarOf, type Entered, folded } from './calendar.ts'
import { daysOn } from './falls-on.ts'
import { nextOf } from './next.ts'
import { timeInWords } from './say-times.ts'

const told = (over: Partial<AssetTime>): AssetTime => ({
  id: '01971f0a-0000-7000-8000-000000000001',
  freq: 'weekly',
  every: 1,
  days: ['TU'],
  monthDays: [],
  startsOn: '2026-01-06',
  untilOn: null,
  opens: '19:00:00',
  closes: '21:00:00',
  skips: [],
  notOnBankHolidays: false,
  words: '',
  ...over,
})
const monthly = (days: string[], over: Partial<AssetTime> = {}) => told({ freq: 'monthly', days, ...over })
const days = (over: Partial<AssetTime>, from: string, until: string) =>
  daysOn(told(over), from, until, bankHolidays(from, until))

describe('on which days something is on', () => {
  it('once is that day alone', () => {
    expect(days({ freq: 'once', days: [], startsOn: '2026-12-05' }, '2026-12-01', '2027-12-31')).toEqual(['2026-12-05'])
  })
  it('every second week counts from the week it began, whatever day of the week that was', () => {
    expect(days({ every: 2, days: ['MO', 'SU'], startsOn: '2026-11-04' }, '2026-11-01', '2026-11-30')).toEqual([
      '2026-11-08',
      '2026-11-16',
      '2026-11-22',
      '2026-11-30',
    ])
  })
  it('first, third and last of the month', () => {
    expect(days({ freq: 'monthly', days: ['1FR', '3FR', '-1FR'] }, '2026-10-01', '2026-10-31')).toEqual([
      '2026-10-02',
      '2026-10-16',
      '2026-10-30',
    ])
  })
  it('the 31st is left out of months that have none', () => {
    expect(days({ freq: 'monthly', days: [], monthDays: [31] }, '2026-02-01', '2026-05-31')).toEqual([
      '2026-03-31',
      '2026-05-31',
    ])
  })
  it('nothing before it begins, after its last day, on days left out or on bank holidays where it rests', () => {
    const over = {
      days: ['FR'],
      startsOn: '2026-12-11',
      untilOn: '2027-01-15',
      skips: ['2026-12-18'],
      notOnBankHolidays: true,
    }
    expect(days(over, '2026-12-01', '2027-02-01')).toEqual(['2026-12-11', '2027-01-08', '2027-01-15'])
  })
})

test('a day that is over for today is no next time; one that still goes on is', () => {
  const at = (now: string) => nextOf([told({})], new Date(now), bankHolidays)?.day
  expect([at('2026-11-24T20:30:00Z'), at('2026-11-24T21:30:00Z')]).toEqual(['2026-11-24', '2026-12-01'])
})

test('what ends after midnight is on until then, and what says no end for two hours', () => {
  const at = (now: string, over: Partial<AssetTime>) => nextOf([told(over)], new Date(now), bankHolidays)?.day
  expect(at('2026-11-24T18:00:00Z', { closes: '00:30:00' })).toBe('2026-11-24')
  expect(at('2026-11-24T20:00:00Z', { closes: null })).toBe('2026-11-24')
  expect(at('2026-11-24T21:30:00Z', { closes: null })).toBe('2026-12-01')
})

describe('times in words', () => {
  it.each([
    [told({}), 'Tuesdays, 7pm to 9pm'],
    [told({ days: ['MO', 'FR'], opens: '10:30', closes: null }), 'Mondays and Fridays, 10.30am'],
    [told({ every: 2 }), 'Every second Tuesday, 7pm to 9pm'],
    [
      told({ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '12:00' }),
      'Monday to Friday, 9am to 12 noon',
    ],
    [monthly(['1FR', '3FR']), 'First and third Friday of the month, 7pm to 9pm'],
    [monthly(['-1SU'], { every: 2 }), 'Last Sunday of every other month, 7pm to 9pm'],
    [monthly([], { monthDays: [1, 22] }), 'The 1st and 22nd of the month, 7pm to 9pm'],
    [told({ freq: 'once', days: [], startsOn: '2026-12-05' }), 'Saturday 5 December 2026, 7pm to 9pm'],
  ])('%#', (time, words) => {
    expect(timeInWords(time)).toBe(words)
  })
})

describe('a calendar feed', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  const asset: Entered['asset'] = {
    id: '01971f0a-0000-7000-8000-00000000000a',
    name: 'Soup, songs; and “more”',
    line: 'They save you a chair. Bring a spoon\\fork, or two, or come as you are and somebody will find you one.',
    placeName: 'Mill Lane hall',
    addressLines: ['Mill Lane'],
    postcode: 'KS2 1AA',
    at: { x: -1.9, y: 53.7 },
    changedAt: new Date('2026-11-20T12:00:00Z'),
    status: 'active',
  }
  const feed = (time: Partial<AssetTime>, over: Partial<Entered['asset']> = {}) =>
    calendarOf('What’s on', [{ asset: { ...asset, ...over }, time: told(time) }], 'https://alongside.example.org', now)
  const unfolded = (text: string) => text.replaceAll('\r\n ', '')
  const line = (text: string, name: string) =>
    unfolded(text)
      .split('\r\n')
      .find((one) => one.startsWith(name))

  it('has CRLF after each line, none longer than 75 octets, and cuts no character in two', () => {
    const text = feed({}, { line: 'Żółć '.repeat(38) })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.split('\r\n').filter((one) => Buffer.byteLength(one) > 75)).toEqual([])
    expect(unfolded(text)).toContain('Żółć '.repeat(38))
  })
  it('escapes commas, semicolons, backslashes and line ends, and lets nobody begin a line of their own', () => {
    expect(line(feed({}), 'SUMMARY')).toBe('SUMMARY:Soup\\, songs\\; and “more”')
    expect(line(feed({}), 'DESCRIPTION')).toContain('spoon\\\\fork\\, or two')
    const hostile = feed({}, { name: 'a\r\nBEGIN:VEVENT\nX:1\u0000' })
    expect(line(hostile, 'SUMMARY')).toBe('SUMMARY:a\\nBEGIN:VEVENT\\nX:1')
    expect(
      unfolded(hostile)
        .split('\r\n')
        .filter((one) => one === 'BEGIN:VEVENT'),
    ).toHaveLength(1)
  })
  it('begins on the first day of its rhythm, in local time with its zone', () => {
    const text = feed({ days: ['TH'], startsOn: '2026-11-03' })
    expect(line(text, 'DTSTART;')).toBe('DTSTART;TZID=Europe/London:20261105T190000')
    expect(line(text, 'DTEND')).toBe('DTEND;TZID=Europe/London:20261105T210000')
    expect(line(text, 'RRULE:FREQ=W')).toBe('RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TH')
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/London')
  })
  it('says its rhythm, its last moment in UTC and the days that are left out', () => {
    const text = feed({
      freq: 'monthly',
      every: 2,
      days: ['1FR'],
      untilOn: '2027-07-31',
      skips: ['2027-03-05', '2027-03-06'],
    })
    expect(line(text, 'RRULE:FREQ=M')).toBe('RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=1FR;UNTIL=20270731T180000Z')
    expect(line(text, 'EXDATE')).toBe('EXDATE;TZID=Europe/London:20270305T190000')
  })
  it('leaves bank holidays out where it rests on them', () => {
    expect(line(feed({ days: ['FR'], startsOn: '2026-11-01', notOnBankHolidays: true }), 'EXDATE')).toContain(
      '20261225T190000',
    )
  })
  it('ends on the next day where it goes past midnight, and once is no rhythm', () => {
    const text = feed({ freq: 'once', days: [], startsOn: '2026-12-31', opens: '21:00', closes: '00:30' })
    expect(line(text, 'DTEND')).toBe('DTEND;TZID=Europe/London:20270101T003000')
    expect(line(text.split('BEGIN:VEVENT')[1] ?? '', 'RRULE')).toBeUndefined()
  })
  it('folds nothing that fits', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75))
  })
})
