import { expect, test } from 'vitest'
import { addMonths } from './months.ts'

test('a calendar month ends on the same day of the next month', () => {
  expect(addMonths(new Date('2026-11-21T09:30:00Z'), 1).toISOString()).toBe('2026-12-21T09:30:00.000Z')
})

test('where that month has no such day, on its last', () => {
  expect(addMonths(new Date('2027-01-31T09:30:00Z'), 1).toISOString()).toBe('2027-02-28T09:30:00.000Z')
})
