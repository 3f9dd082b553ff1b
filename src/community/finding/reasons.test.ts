import { describe, expect, test } from 'vitest'
import { led, reasonsFor } from './reasons.ts'
import type { EntryFound } from './store.ts'
import { words } from './words.ts'

const w = words.en
const found = {
  meant: ['people', 'like', ''],
  access: [led],
  days: [],
  metres: null,
  neighbourhood: 'The Weir',
} as unknown as EntryFound

describe('why an organisation that the people lead whom it is for is shown', () => {
  const words = [['people'], ['like'], ['me']]
  test('to somebody who looks for people like them: that they lead it, and not that it says “like”', () => {
    expect(reasonsFor(found, { words }, w)).toEqual([w.reasons.led])
  })
  test('once, where it was asked for as well', () => {
    expect(reasonsFor(found, { words, access: [led] }, w)).toEqual([w.reasons.led])
  })
  test('by a word of its own first', () => {
    expect(reasonsFor({ ...found, meant: ['advocacy'] }, { words: [['advocacy']] }, w)[0]).toBe('it says “advocacy”')
  })
  test('never of a group that is not led so', () => {
    expect(reasonsFor({ ...found, access: [] }, { words }, w)).toEqual(['it says “people”', 'it says “like”'])
  })
})
