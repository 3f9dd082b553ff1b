import { expect, test } from 'vitest'
import { stateOf } from './state.ts'

const now = new Date('2026-11-21T09:30:00Z')
const due = (day: string, more = {}) => ({
  dueAt: new Date(day),
  firstDueAt: new Date(day),
  keptAt: null,
  brokenAt: null,
  ...more,
})

test('P11: a promise is open, then soon, then late, and only an act makes it kept or broken', () => {
  expect(stateOf(due('2026-12-01'), now)).toBe('open')
  expect(stateOf(due('2026-11-22'), now)).toBe('soon')
  expect(stateOf(due('2026-11-20'), now)).toBe('late')
  expect(stateOf(due('2026-11-20', { keptAt: now }), now)).toBe('kept')
  expect(stateOf(due('2026-11-20', { brokenAt: now }), now)).toBe('broken')
})

test('P11: a day that was moved shows as moved, and is late when the new day has gone too', () => {
  const moved = due('2026-12-01', { firstDueAt: new Date('2026-11-20') })
  expect(stateOf(moved, now)).toBe('renegotiated')
  expect(stateOf(moved, new Date('2026-12-02'))).toBe('late')
})
