import { describe, expect, it } from 'vitest'
import { inLondon, readDay, readTime } from './clock.ts'

const now = new Date('2026-11-22T10:00:00Z')

describe('a day as people write it', () => {
  it.each([
    ['27 November', '2026-11-27'],
    ['Friday 27 November', '2026-11-27'],
    ['27th of nov', '2026-11-27'],
    ['3 January', '2027-01-03'],
    ['27/11/2026', '2026-11-27'],
    ['2026-11-27', '2026-11-27'],
    ['31 November', null],
    ['soon', null],
  ])('%s', (text, day) => {
    expect(readDay(text, now)).toBe(day)
  })
})

describe('a time as people write it', () => {
  it.each([
    ['2.30pm', '14:30'],
    ['14:30', '14:30'],
    ['9', '09:00'],
    ['12am', '00:00'],
    ['12 noon', '12:00'],
    ['25:00', null],
    ['13pm', null],
  ])('%s', (text, time) => {
    expect(readTime(text)).toBe(time)
  })
})

it('a clock time is that of England, in summer too', () => {
  expect(inLondon('2026-07-01', '09:00').toISOString()).toBe('2026-07-01T08:00:00.000Z')
})
