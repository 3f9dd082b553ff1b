import { expect, test } from 'vitest'
import { lastSlot } from './last-slot.ts'

const last = (every: Parameters<typeof lastSlot>[0], now: string) => lastSlot(every, new Date(now)).toISOString()

test('each minute and each hour are due at their beginning', () => {
  expect(last('minute', '2026-11-21T09:30:59Z')).toBe('2026-11-21T09:30:00.000Z')
  expect(last('hour', '2026-11-21T09:30:59Z')).toBe('2026-11-21T09:00:00.000Z')
})

test('a time of day is due today once it has come, and is yesterday’s before', () => {
  expect(last('day at 6:00', '2026-11-21T06:00:00Z')).toBe('2026-11-21T06:00:00.000Z')
  expect(last('day at 6:00', '2026-11-21T05:59:59Z')).toBe('2026-11-20T06:00:00.000Z')
})

test('it is the time on the wall, in summer too', () => {
  expect(last('day at 6:00', '2026-07-01T05:00:00Z')).toBe('2026-07-01T05:00:00.000Z')
  expect(last('day at 6:00', '2026-07-01T04:59:00Z')).toBe('2026-06-30T05:00:00.000Z')
})

test('on the days the clocks change it is still six in the morning', () => {
  expect(last('day at 6:00', '2026-03-29T12:00:00Z')).toBe('2026-03-29T05:00:00.000Z')
  expect(last('day at 6:00', '2026-10-25T12:00:00Z')).toBe('2026-10-25T06:00:00.000Z')
})

test('just after midnight in summer, today is the day on the wall', () => {
  expect(last('day at 0:10', '2026-06-30T23:20:00Z')).toBe('2026-06-30T23:10:00.000Z')
})
