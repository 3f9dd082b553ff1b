import { describe, expect, test } from 'vitest'
import { isBetween, isTimeToTell, type Wish } from './rules.ts'

const place = {
  quiet: { from: '20:00', until: '08:00' },
  rhythm: { pauseMinutes: 30, dailyAt: '10:00', weeklyOn: 1, weeklyAt: '10:00' },
}
const wish = (howOften: Wish['howOften'], lastTold: string | null = null, quietFrom = '', quietUntil = ''): Wish => ({
  howOften,
  quietFrom,
  quietUntil,
  lastTold: lastTold === null ? null : new Date(lastTold),
})
const at = (moment: string) => new Date(moment)

describe('quiet hours', () => {
  test.each([
    ['19:59', false],
    ['20:00', true],
    ['03:00', true],
    ['07:59', true],
    ['08:00', false],
  ])('over midnight: %s is quiet: %s', (clock, is) => {
    expect(isBetween(clock, '20:00', '08:00')).toBe(is)
  })
  test('within a day', () => {
    expect(isBetween('13:30', '13:00', '14:00')).toBe(true)
    expect(isBetween('14:00', '13:00', '14:00')).toBe(false)
  })
  test('hours that begin and end at once are none', () => {
    expect(isBetween('09:00', '09:00', '09:00')).toBe(false)
  })
  test('nobody is told in them, by the clock on the wall here: in June 19:30 UTC is half past eight', () => {
    expect(isTimeToTell(wish('at once'), at('2026-06-20T18:59:00Z'), place)).toBe(true)
    expect(isTimeToTell(wish('at once'), at('2026-06-20T19:30:00Z'), place)).toBe(false)
    expect(isTimeToTell(wish('at once'), at('2026-11-21T19:30:00Z'), place)).toBe(true)
  })
  test('their own count instead of the place’s', () => {
    const mine = wish('at once', null, '09:00', '18:00')
    expect(isTimeToTell(mine, at('2026-11-21T12:00:00Z'), place)).toBe(false)
    expect(isTimeToTell(mine, at('2026-11-21T22:00:00Z'), place)).toBe(true)
  })
})

describe('how often', () => {
  test.each([
    ['never', null, '2026-11-21T12:00:00Z', false],
    ['at once', null, '2026-11-21T12:00:00Z', true],
    ['at once', '2026-11-21T11:31:00Z', '2026-11-21T12:00:00Z', false],
    ['at once', '2026-11-21T11:30:00Z', '2026-11-21T12:00:00Z', true],
    ['daily', null, '2026-11-21T09:59:00Z', false],
    ['daily', null, '2026-11-21T10:00:00Z', true],
    ['daily', '2026-11-21T10:00:00Z', '2026-11-21T19:00:00Z', false],
    ['daily', '2026-11-21T10:00:00Z', '2026-11-22T10:00:00Z', true],
    // A Saturday, a Monday, the Monday after; and a Tuesday where the Monday was missed.
    ['weekly', null, '2026-11-21T12:00:00Z', false],
    ['weekly', null, '2026-11-23T12:00:00Z', true],
    ['weekly', '2026-11-23T12:00:00Z', '2026-11-23T13:00:00Z', false],
    ['weekly', '2026-11-23T12:00:00Z', '2026-11-30T09:59:00Z', false],
    ['weekly', '2026-11-23T12:00:00Z', '2026-11-30T10:00:00Z', true],
    ['weekly', '2026-11-23T12:00:00Z', '2026-12-01T10:00:00Z', true],
  ] as const)('%s, last told %s, at %s: %s', (howOften, last, now, is) => {
    expect(isTimeToTell(wish(howOften, last), at(now), place)).toBe(is)
  })
})
