import { expect, test } from 'vitest'
import { hasAlready, partAsked } from './send-answer.ts'

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

test('whoever has the newest already says so by its mark, made weak on its way or among others', () => {
  for (const marks of ['"x"', 'W/"x"', '"y", W/"x"', '*']) expect(hasAlready(marks, '"x"'), marks).toBe(true)
  for (const marks of [undefined, '', '"y"', 'x']) expect(hasAlready(marks, '"x"'), String(marks)).toBe(false)
})
