import { expect, test } from 'vitest'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

test('weekends and England’s bank holidays are free, the boxing day in place of a Saturday too', () => {
  expect(isWorkingDay(new Date('2026-11-21T12:00:00Z'))).toBe(false)
  expect(isWorkingDay(new Date('2026-11-23T12:00:00Z'))).toBe(true)
  expect(isWorkingDay(new Date('2026-08-31T12:00:00Z'))).toBe(false)
  expect(isWorkingDay(new Date('2026-12-25T12:00:00Z'))).toBe(false)
  expect(isWorkingDay(new Date('2026-12-28T12:00:00Z'))).toBe(false)
  expect(isWorkingDay(new Date('2027-03-26T12:00:00Z'))).toBe(false)
})

test('working days are counted over the weekend, from the next working day when it starts on a free one', () => {
  expect(addWorkingDays(new Date('2026-11-20T10:00:00Z'), 1).toISOString()).toBe('2026-11-23T10:00:00.000Z')
  expect(addWorkingDays(new Date('2026-11-21T10:00:00Z'), 1).toISOString()).toBe('2026-11-24T10:00:00.000Z')
  expect(addWorkingDays(new Date('2026-11-24T10:00:00Z'), 0).toISOString()).toBe('2026-11-24T10:00:00.000Z')
})
