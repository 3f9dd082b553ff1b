import { expect, test } from 'vitest'
import { grouped } from './group.ts'
import type { News } from './store.ts'
import { words } from './words.ts'

const one = (of: string, more: Partial<News> = {}): News => ({
  personId: 'joan',
  kind: 'said',
  byId: 'dev',
  byName: '',
  turn: '',
  text: `words ${of}`,
  of,
  at: new Date('2026-11-21T09:30:00Z'),
  ...more,
})

test('what one hand did of one kind is told as one, with where it leads only if it is one thing', () => {
  const [first, second] = grouped([one('a'), one('b'), one('c', { byId: 'carol' })])
  expect(first).toMatchObject({ times: 2, of: null, texts: ['words a', 'words b'] })
  expect(second).toMatchObject({ times: 1, of: 'c' })
  expect(words.en.kinds.said('Dev', '', 3)).toBe('Dev wrote 3 things down')
})

test('turns of promises that differ are told apart, and people are', () => {
  const kinds = grouped([
    one('a', { kind: 'promise', turn: 'kept' }),
    one('b', { kind: 'promise', turn: 'broken' }),
    one('c', { personId: 'alan' }),
    one('d'),
  ])
  expect(kinds.map(({ times }) => times)).toEqual([1, 1, 1, 1])
})
