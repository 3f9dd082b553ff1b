import { describe, expect, it } from 'vitest'
import { inLondon } from '../../ui/index.ts'
import { gapsOn, mondayOf } from './week.ts'

const shift = (from: string, until: string, next = false) => ({
  fromAt: inLondon('2026-11-24', from),
  untilAt: inLondon(next ? '2026-11-25' : '2026-11-24', until),
})

describe('when nobody is on duty', () => {
  it('is the whole day where there is no shift', () => {
    expect(gapsOn('2026-11-24', [])).toEqual([
      { from: inLondon('2026-11-24', '00:00'), until: inLondon('2026-11-25', '00:00') },
    ])
  })
  it('is what lies between shifts, and before and after them', () => {
    expect(gapsOn('2026-11-24', [shift('14:00', '20:00'), shift('08:00', '12:00')])).toEqual([
      { from: inLondon('2026-11-24', '00:00'), until: inLondon('2026-11-24', '08:00') },
      { from: inLondon('2026-11-24', '12:00'), until: inLondon('2026-11-24', '14:00') },
      { from: inLondon('2026-11-24', '20:00'), until: inLondon('2026-11-25', '00:00') },
    ])
  })
  it('is never, where a night shift meets the day', () => {
    const night = { fromAt: inLondon('2026-11-23', '20:00'), untilAt: inLondon('2026-11-24', '08:00') }
    expect(gapsOn('2026-11-24', [night, shift('08:00', '20:00'), shift('20:00', '08:00', true)])).toEqual([])
  })
})

describe('on the nights when the clocks change', () => {
  const night = (day: string, next: string) => ({ fromAt: inLondon(day, '20:00'), untilAt: inLondon(next, '08:00') })
  it.each([
    ['forward', '2026-03-28', '2026-03-29', '2026-03-30', 11],
    ['back', '2026-10-24', '2026-10-25', '2026-10-26', 13],
  ])(
    'nobody is missing where the night shift meets the day, and it is as long as it is: %s',
    (_way, before, day, after, hours) => {
      const first = night(before, day)
      expect((first.untilAt.getTime() - first.fromAt.getTime()) / 3_600_000).toBe(hours)
      const long = { fromAt: inLondon(day, '08:00'), untilAt: inLondon(day, '20:00') }
      expect(gapsOn(day, [first, long, night(day, after)])).toEqual([])
    },
  )
})

it('a week begins on its Monday', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16')
  expect(mondayOf('2026-11-23')).toBe('2026-11-23')
})
