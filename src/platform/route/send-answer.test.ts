import { expect, test } from 'vitest'
import { partAsked } from './send-answer.ts'

test('a player may ask for the beginning, the middle or the end', () => {
  expect(partAsked('bytes=0-1', 10)).toEqual({ from: 0, to: 1 })
  expect(partAsked('bytes=4-', 10)).toEqual({ from: 4, to: 9 })
  expect(partAsked('bytes=-3', 10)).toEqual({ from: 7, to: 9 })
  expect(partAsked('bytes=2-99', 10)).toEqual({ from: 2, to: 9 })
})

test('what asks for nothing that is there gets the whole', () => {
  for (const range of [undefined, 'bytes=-', 'bytes=12-', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=a-b'])
    expect(partAsked(range, 10), String(range)).toBeNull()
})
