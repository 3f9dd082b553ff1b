import { expect, test } from 'vitest'
import { keepsPromise, nextContact } from './rules.ts'

test('the next contact is owed on the next working day, over a weekend and Christmas too', () => {
  expect(nextContact(new Date('2026-11-19T10:00:00Z'), 1).toISOString()).toBe('2026-11-20T17:00:00.000Z')
  expect(nextContact(new Date('2026-11-20T10:00:00Z'), 1).toISOString()).toBe('2026-11-23T17:00:00.000Z')
  expect(nextContact(new Date('2026-11-21T10:00:00Z'), 1).toISOString()).toBe('2026-11-23T17:00:00.000Z')
  expect(nextContact(new Date('2026-12-24T10:00:00Z'), 1).toISOString()).toBe('2026-12-29T17:00:00.000Z')
})

test('a contact keeps the promise of its day or an earlier one, not tomorrow’s', () => {
  const due = new Date('2026-11-24T17:00:00Z')
  expect(keepsPromise(due, new Date('2026-11-24T09:00:00Z'), 'by phone')).toBe(true)
  expect(keepsPromise(due, new Date('2026-11-25T09:00:00Z'), 'by phone')).toBe(true)
  expect(keepsPromise(due, new Date('2026-11-23T16:00:00Z'), 'by phone')).toBe(false)
})

test('a call that nobody answered keeps no promise', () => {
  expect(keepsPromise(new Date('2026-11-24T17:00:00Z'), new Date('2026-11-24T09:00:00Z'), 'no answer')).toBe(false)
})
