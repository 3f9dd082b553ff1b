import { describe, expect, test } from 'vitest'
import { guessDay } from './guess-day.ts'
import { mostPieces, splitPage } from './split-page.ts'

const room = [
  { key: 'joan', name: 'Joan' },
  { key: 'dev', name: 'Dev Malhotra' },
  { key: 'name:Pat', name: 'Pat' },
]
const heldAt = new Date('2026-11-19T14:00:00Z')
const split = (words: string, more = {}) =>
  splitPage({ words, room, person: 'joan', writer: 'dev', prompts: ['What is a good day like?'], heldAt, ...more })
const whoSaid = (words: string, more = {}) => split(words, more).map(({ speaker, text }) => [speaker, text])

describe('a page is split into what was said', () => {
  test('names and first letters in front say who spoke, and me is the writer', () => {
    expect(whoSaid('J: I sang alto\nPat: they all still wave\nme: side door?\nDev: and the warden')).toEqual([
      ['joan', 'I sang alto'],
      ['name:Pat', 'they all still wave'],
      ['dev', 'side door?'],
      ['dev', 'and the warden'],
    ])
  })
  test('a line without a name belongs to whoever spoke above it, until an empty line', () => {
    expect(whoSaid('Pat: they wave\nevery Sunday\n\nsomebody to laugh with')).toEqual([
      ['name:Pat', 'they wave'],
      ['name:Pat', 'every Sunday'],
      ['joan', 'somebody to laugh with'],
    ])
  })
  test('a first letter that fits two people is left in the words', () => {
    const two = { room: [...room, { key: 'name:Paul', name: 'Paul' }] }
    expect(whoSaid('P: they wave', two)).toEqual([['joan', 'P: they wave']])
    expect(whoSaid('Paul: they wave', two)).toEqual([['name:Paul', 'they wave']])
  })
  test('a name the room does not know is offered as somebody who is only a name', () => {
    expect(whoSaid('Amir: I can drive Thursdays')).toEqual([['name:Amir', 'I can drive Thursdays']])
  })
  test('times, addresses and notes are no names', () => {
    expect(whoSaid('10:30 bus\nsee https://example.org/x\nnote: bring the loop').map(([who]) => who)).toEqual([
      'joan',
      'joan',
      'joan',
    ])
  })
  test('bullets are taken off, lines without a letter are dropped', () => {
    expect(whoSaid('- the steps\n• the hall\n-----\n')).toEqual([
      ['joan', 'the steps'],
      ['joan', 'the hall'],
    ])
  })
  test('a pressed question of the guide is not something that was said', () => {
    expect(split('What is a good day like?\nSinging.').map(({ prompt }) => prompt)).toEqual([true, false])
  })
  test('“by Monday” makes a promise of it, with its day', () => {
    expect(split('me: ring the warden by Monday')[0]).toMatchObject({ kind: 'promise', by: '2026-11-23' })
    expect(split('I was better on Mondays')[0]).toMatchObject({ kind: null, by: null })
  })
  test('a hostile page is cut off at so many pieces and costs no time', () => {
    expect(split('x\n'.repeat(50_000))).toHaveLength(mostPieces)
    const began = performance.now()
    split(`${'a '.repeat(40_000)}:\n${'-'.repeat(40_000)}\n${'by '.repeat(30_000)}`)
    expect(performance.now() - began).toBeLessThan(500)
  })
})

test.each([
  ['by Monday', '2026-11-23'],
  ['before Thursday', '2026-11-26'],
  ['by 3 December', '2026-12-03'],
  ['by the 4th of Jan', '2027-01-04'],
  ['by tomorrow', '2026-11-20'],
  ['by 31 February', null],
  ['by and by', null],
])('“%s”, said on Thursday 19 November 2026, means %s', (words, day) => {
  expect(guessDay(words, heldAt)).toBe(day)
})
