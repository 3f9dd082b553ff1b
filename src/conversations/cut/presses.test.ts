import { expect, test } from 'vitest'
import { afterWork } from './presses.ts'
import { splitPage } from './split-page.ts'
import { tenThings } from './ten-things.ts'

const work = afterWork(tenThings.page, tenThings.wanted)

test('ten things are sorted with 12 presses after the visit', () => {
  expect(splitPage(tenThings.page)).toHaveLength(tenThings.wanted.length)
  expect(work).toMatchObject({ things: 10, presses: 12, letters: 13 })
})

test('the work after a visit with ten things takes well under five minutes', () => {
  expect(work.seconds).toBeLessThan(2 * 60)
})

test('a page whose every speaker was guessed wrong still stays under five minutes', () => {
  const wanted = tenThings.wanted.map((one) => ({
    ...one,
    out: false,
    speaker: 'name:Somebody',
    kind: 'fact' as const,
  }))
  expect(afterWork(tenThings.page, wanted).seconds).toBeLessThan(5 * 60)
})
