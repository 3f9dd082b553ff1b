import { expect, test } from 'vitest'
import { monthsAhead, standsBy } from './rules.ts'

test('a month ahead of the last of January is the last of February', () => {
  expect(monthsAhead(new Date('2027-01-31T12:00:00Z'), 1)).toBe('2027-02-28')
})

test('a year ahead is the same day', () => {
  expect(monthsAhead(new Date('2026-11-22T12:00:00Z'), 12)).toBe('2027-11-22')
})

test('on its last day it still stands, and the day after it has ended', () => {
  expect(standsBy('2026-11-22', new Date('2026-11-22T22:00:00Z'), 30)).toBe('ends soon')
  expect(standsBy('2026-11-21', new Date('2026-11-22T09:00:00Z'), 30)).toBe('ended')
})

test('a month before, it is time to ask', () => {
  expect(standsBy('2026-12-22', new Date('2026-11-22T09:00:00Z'), 30)).toBe('ends soon')
  expect(standsBy('2026-12-23', new Date('2026-11-22T09:00:00Z'), 30)).toBe('stands')
})
