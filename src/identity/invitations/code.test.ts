import { expect, test } from 'vitest'
import { newCode, readCode } from './code.ts'

test('a code is read however it was typed', () => {
  expect(readCode(' k7qf 2mxd.9trb ')).toBe('K7QF-2MXD-9TRB')
})

test.each(['', 'K7QF-2MXD', 'K7QF-2MXD-9TRB-2', '0OIL-1111-UUUU'])('“%s” cannot be a code', (typed) => {
  expect(readCode(typed)).toBeNull()
})

test('every code that is made can be read', () => {
  for (let at = 0; at < 200; at++) {
    const code = newCode()
    expect(readCode(code)).toBe(code)
  }
})
