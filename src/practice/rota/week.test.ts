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

it('a week begins on its Monday', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16')
  expect(mondayOf('2026-11-23')).toBe('2026-11-23')
})
