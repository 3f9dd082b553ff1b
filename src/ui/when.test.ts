import { expect, test } from 'vitest'
import { day, daysBetween, isoDay, time, weekday } from './when.ts'

const now = new Date('2026-11-21T09:30:00Z')

test('a day is said without its year in this year, with it in another', () => {
  expect(day(new Date('2026-03-01T12:00:00Z'), now)).toBe('1 March')
  expect(day(new Date('2025-12-31T12:00:00Z'), now)).toBe('31 December 2025')
})

test('weekdays and times are said the way people say them', () => {
  expect(weekday(new Date('2026-11-24T14:00:00Z'))).toBe('Tuesday 24 November')
  expect(time(new Date('2026-11-24T14:00:00Z'))).toBe('2pm')
  expect(time(new Date('2026-11-24T14:30:00Z'))).toBe('2.30pm')
  expect(time(new Date('2026-11-24T12:00:00Z'))).toBe('12 noon')
  expect(time(new Date('2026-11-24T00:00:00Z'))).toBe('midnight')
})

test('a day begins at midnight here, in summer too', () => {
  expect(isoDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
  expect(daysBetween(new Date('2026-03-28T12:00:00Z'), new Date('2026-03-30T01:00:00Z'))).toBe(2)
})
