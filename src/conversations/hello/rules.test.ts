import { describe, expect, test } from 'vitest'
import { addReadingHours, isRead } from './reading-hours.ts'
import { clockOf, inOrder } from './rules.ts'
import { type Hours, helloHours, helloPace } from './settings.ts'

const hours = helloHours.initial
const pace = helloPace.initial
const never = Object.fromEntries(Object.keys(hours).map((day) => [day, null])) as unknown as Hours
const due = (said: string, urgent: boolean, when = hours) =>
  clockOf(new Date(said), urgent, when, pace).due.toISOString()
const climb = (said: string, urgent: boolean) => clockOf(new Date(said), urgent, hours, pace).climb.toISOString()

describe('P11: the clock of a hello', () => {
  test('on a working day it is due at the end of the next one', () => {
    expect(due('2026-11-23T10:00:00Z', false)).toBe('2026-11-24T20:00:00.000Z')
  })
  test('over a weekend and a bank holiday the days of rest are not counted', () => {
    expect(due('2026-12-24T10:00:00Z', false)).toBe('2026-12-29T20:00:00.000Z')
  })
  test('in summer the hours are those of the clock on the wall', () => {
    expect(due('2026-07-01T10:00:00Z', false)).toBe('2026-07-02T19:00:00.000Z')
  })
  test('what cannot wait is due the same day, within four hours', () => {
    expect(due('2026-11-23T10:00:00Z', true)).toBe('2026-11-23T14:00:00.000Z')
    expect(due('2026-11-23T17:30:00Z', true)).toBe('2026-11-23T20:00:00.000Z')
  })
  test('what cannot wait, said late in the evening, still leaves an hour', () => {
    expect(due('2026-11-23T19:50:00Z', true)).toBe('2026-11-23T20:50:00.000Z')
  })
  test('what cannot wait, said when nobody reads, is due on the first morning', () => {
    expect(due('2026-11-21T09:30:00Z', true)).toBe('2026-11-23T12:00:00.000Z')
  })
  test('a place that never reads still owes an answer', () => {
    expect(due('2026-11-23T10:00:00Z', true, never)).toBe('2026-11-23T14:00:00.000Z')
  })
  test('it goes to the team lead before it is late', () => {
    expect(climb('2026-11-23T10:00:00Z', false)).toBe('2026-11-23T14:00:00.000Z')
    expect(climb('2026-11-23T18:00:00Z', false)).toBe('2026-11-24T10:00:00.000Z')
    expect(climb('2026-11-23T10:00:00Z', true)).toBe('2026-11-23T11:00:00.000Z')
  })
})

test('hours of reading stop at closing time and go on the next morning', () => {
  expect(addReadingHours(new Date('2026-11-20T19:00:00Z'), 2, hours).toISOString()).toBe('2026-11-23T09:00:00.000Z')
})

test('nobody reads on a Saturday, before eight or on a bank holiday', () => {
  expect(
    ['2026-11-21T12:00:00Z', '2026-11-23T07:59:00Z', '2026-12-25T12:00:00Z'].map((at) => isRead(new Date(at), hours)),
  ).toEqual([false, false, false])
  expect(isRead(new Date('2026-11-23T08:00:00Z'), hours)).toBe(true)
})

test('P6: danger changes the order; then one’s own neighbourhood; then the nearest day', () => {
  const hello = (name: string, urgent: string[], day: string, neighbourhoodId: string | null) => ({
    name,
    urgent,
    dueAt: new Date(day),
    neighbourhoodId,
  })
  const ordered = inOrder(
    [
      hello('far and late', [], '2026-11-26', 'weir'),
      hello('mine', [], '2026-11-27', 'bank'),
      hello('far and soon', [], '2026-11-25', null),
      hello('no food, far', ['no food'], '2026-11-28', 'weir'),
    ],
    ['bank'],
  )
  expect(ordered.map(({ name }) => name)).toEqual(['no food, far', 'mine', 'far and soon', 'far and late'])
})
