import { describe, expect, test } from 'vitest'
import { paperStands, papersInOrder, priceOf, standsOf } from './rules.ts'
import { enterpriseChecks } from './settings.ts'
import type { Mine } from './store.ts'
import { words } from './words.ts'

const paper = (kind: string, runsOutOn: string) => ({
  kind,
  level: '',
  seenOn: '2026-01-02',
  seenName: 'Hema',
  runsOutOn,
})

const whole = {
  needs: ['insurance'],
  papers: [paper('insurance', '2027-01-01')],
  missing: [] as string[],
  workers: 2,
  wantsListingAt: new Date(),
  listed: true,
  rests: false,
  grownAt: null,
  lookedAt: null,
  endedAt: null,
} as unknown as Mine

describe('a paper', () => {
  test('counts until the day before it runs out, and not on that day', () => {
    expect(paperStands({ runsOutOn: '2026-11-23' }, '2026-11-22', 0)).toBe('in date')
    expect(paperStands({ runsOutOn: '2026-11-22' }, '2026-11-22', 0)).toBe('run out')
    expect(paperStands({ runsOutOn: '2026-11-21' }, '2026-11-22', 0)).toBe('run out')
  })
  test('is said to run out soon within the days that were decided, over the end of summer time too', () => {
    expect(paperStands({ runsOutOn: '2026-11-20' }, '2026-10-23', 28)).toBe('soon')
    expect(paperStands({ runsOutOn: '2026-11-21' }, '2026-10-23', 28)).toBe('in date')
  })
  test('that nobody has seen is never seen', () => expect(paperStands(undefined, '2026-11-22', 28)).toBe('never seen'))
  test('stands in the order of the setting; one that is not necessary only where it was seen', () => {
    const order = papersInOrder(enterpriseChecks.initial, ['dbs', 'insurance'], [paper('food-hygiene', '2027-01-01')])
    expect(order.map(({ check, necessary }) => [check.key, necessary])).toEqual([
      ['insurance', true],
      ['dbs', true],
      ['food-hygiene', false],
    ])
  })
})

describe('where an enterprise stands', () => {
  const cases: [string, Partial<Mine>, string][] = [
    ['listed', {}, 'listed'],
    ['a paper has run out', { listed: false, papers: [paper('insurance', '2026-11-22')] }, 'papers'],
    ['something is still to be written', { listed: false, missing: ['doesNot'] }, 'not whole'],
    [
      'nine people and nobody has looked',
      { workers: 9, grownAt: new Date(), listed: false, wantsListingAt: null },
      'grown',
    ],
    [
      'eight again and nobody has looked',
      { workers: 8, grownAt: new Date(), listed: false, wantsListingAt: null },
      'grown',
    ],
    ['eight again and somebody has looked', { workers: 8, grownAt: new Date(), lookedAt: new Date() }, 'listed'],
    ['it rests', { rests: true, listed: false }, 'rests'],
    ['it is over, whatever else', { endedAt: new Date(), rests: true }, 'over'],
    ['nobody wants it to be listed yet, and all is there', { listed: false, wantsListingAt: null }, 'ready'],
    ['nobody wants it to be listed yet', { listed: false, wantsListingAt: null, missing: ['line'] }, 'on the way'],
  ]
  test.each(cases)('%s', (_name, over, stands) => expect(standsOf({ ...whole, ...over }, '2026-11-22')).toBe(stands))
})

test('a price is pounds and what it is for; none is free', () => {
  expect(priceOf(1450, 'hour', words.en.per, words.en.free)).toBe('£14.50 an hour')
  expect(priceOf(800, 'meal', words.en.per, words.en.free)).toBe('£8 a meal')
  expect(priceOf(0, 'visit', words.en.per, words.en.free)).toBe('Free')
})
