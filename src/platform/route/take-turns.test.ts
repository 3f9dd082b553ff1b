import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { turns } from './take-turns.ts'

test('no more at a time than there are turns, in the order they came', async () => {
  const inTurn = turns(2)
  const begun: number[] = []
  let atWork = 0
  let most = 0
  const all = [1, 2, 3, 4, 5].map((n) =>
    inTurn(async () => {
      begun.push(n)
      atWork += 1
      most = Math.max(most, atWork)
      await wait(1)
      atWork -= 1
      return n
    }),
  )
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5])
  expect([begun, most]).toEqual([[1, 2, 3, 4, 5], 2])
})

test('what goes wrong gives its turn on', async () => {
  const inTurn = turns(1)
  await expect(inTurn(() => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await inTurn(async () => 'here')).toBe('here')
})
