import { expect, test } from 'vitest'
import { type CircleRow, endsSoon, letIn, mannerOf, monthsAfter } from './rules.ts'

const row = (more: Partial<CircleRow>): CircleRow => ({
  memberId: 'carol',
  knownAs: 'Carol',
  picture: '',
  inMyWords: 'my friend',
  standingId: 'a row',
  parts: ['plan'],
  acts: ['read'],
  fromAt: new Date('2026-01-01'),
  untilAt: null,
  pausedAt: null,
  ...more,
})

test('rows of one member are one entry, its parts in the order in which they are offered', () => {
  const [carol] = letIn([row({ parts: [] }), row({ parts: ['said'] }), row({ parts: ['plan'], acts: ['read', 'add'] })])
  expect(carol?.held.map(({ part, manner }) => [part, manner])).toEqual([
    ['plan', 'add'],
    ['said', 'see'],
  ])
})

test('all of it rests only where every row does', () => {
  const rests = row({ pausedAt: new Date() })
  expect(letIn([rests, row({ parts: ['said'] })])[0]?.paused).toBe(false)
  expect(letIn([rests])[0]?.paused).toBe(true)
})

test('somebody without a row that stands has ended', () => {
  expect(letIn([row({ standingId: null })])[0]?.ended).toBe(true)
})

test('it is asked whether it shall be longer in the week before the first end', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  expect(endsSoon({ endsAt: new Date('2026-11-29T10:00:00Z') }, 7, now)).toBe(true)
  expect(endsSoon({ endsAt: new Date('2026-11-29T10:00:01Z') }, 7, now)).toBe(false)
  expect(endsSoon({ endsAt: null }, 7, now)).toBe(false)
})

test('acts that change are “do for me”', () => {
  expect([mannerOf(['read']), mannerOf(['read', 'add']), mannerOf(['read', 'add', 'change']), mannerOf([])]).toEqual([
    'see',
    'add',
    'do',
    null,
  ])
})

test('a year from a leap day ends on the last of February', () => {
  expect(monthsAfter(new Date('2028-02-29T10:00:00Z'), 12).toISOString()).toBe('2029-02-28T10:00:00.000Z')
})
