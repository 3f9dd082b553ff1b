import { expect, test } from 'vitest'
import { sql } from '../database/index.ts'
import { keep, kept, takeKept } from './kept.ts'

const at = (second: number) => new Date(Date.UTC(2026, 10, 21, 9, 30, second))
const page = () => ({ areas: kept('areas', 10, sql`select 1`), found: sql`select 2` })

test('what may be some seconds old is asked for once in that time, in each place by itself', () => {
  const first = takeKept('here', page(), at(0))
  expect([Object.keys(first.ready), Object.keys(first.asking)]).toEqual([[], ['areas', 'found']])
  keep('here', first.asking, { areas: ['The Weir'], found: [] }, at(0))
  const next = takeKept('here', page(), at(9))
  expect([next.ready, Object.keys(next.asking)]).toEqual([{ areas: ['The Weir'] }, ['found']])
  expect(takeKept('there', page(), at(9)).ready).toEqual({})
  expect(takeKept('here', page(), at(10)).ready).toEqual({})
})
