import { expect, test } from 'vitest'
import { daysFrom } from './days.ts'

/** A Saturday, late in the evening in London. */
const saturday = daysFrom(new Date('2026-11-21T22:30:00Z'))

test('what people at work owe moves to a working day, back when it is past and on when it is to come', () => {
  expect([-7, -6, -1, 0, 1, 2].map(saturday.working)).toEqual([-8, -8, -1, 2, 2, 2])
})

test('what happened moves on to a working day, so that nothing comes before what led to it, and never past today', () => {
  expect([-8, -7, -6, -1, 0].map(saturday.after)).toEqual([-8, -5, -5, -1, -1])
})

test('a bank holiday is no working day', () => {
  expect(daysFrom(new Date('2026-12-23T12:00:00Z')).working(2)).toBe(6)
})

test('nothing that has happened lies after now', () => {
  expect(saturday.at(0, '23:30').getTime()).toBeLessThan(saturday.now.getTime())
})

test('what is owed today is owed until midnight; otherwise until five', () => {
  const monday = daysFrom(new Date('2026-11-23T19:00:00Z'))
  expect(monday.due(0).toISOString()).toBe('2026-11-23T23:59:00.000Z')
  expect(monday.due(1).toISOString()).toBe('2026-11-24T17:00:00.000Z')
})

test('clock times are London’s, in summer too', () => {
  expect(daysFrom(new Date('2026-07-10T12:00:00Z')).at(-1, '09:00').toISOString()).toBe('2026-07-09T08:00:00.000Z')
})
