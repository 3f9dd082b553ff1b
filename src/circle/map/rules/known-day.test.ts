import { describe, expect, test } from 'vitest'
import { fields } from '../../../platform/index.ts'
import { knownDay, knownInWords } from './known-day.ts'

const now = new Date('2026-11-22T09:00:00Z')
const read = (on: string) => fields({ on }, { on: knownDay('wrong', now) }).value?.on

describe('a day as exactly as it is known', () => {
  test.each([
    ['', ''],
    ['2019', '2019'],
    ['March 2026', '2026-03'],
    ['5 March 2026', '2026-03-05'],
    ['about 1971', '1971'],
  ])('“%s” is “%s”', (said, known) => expect(read(said)).toBe(known))
  test.each(['31 February 2026', 'long ago', 'next year', '2027', 'December 2026'])('“%s” is asked again', (said) =>
    expect(read(said)).toBeUndefined(),
  )
  test('is said as exactly as that, and can be typed again as it is said', () => {
    const known = ['', '2019', '2026-03', '2026-03-05']
    expect(known.map(knownInWords)).toEqual(['', '2019', 'March 2026', '5 March 2026'])
    expect(known.map(knownInWords).map(read)).toEqual(known)
  })
})
