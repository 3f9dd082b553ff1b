import { expect, test } from 'vitest'
import { z } from 'zod'
import { readPlace } from '../platform/index.ts'
import { freshPlace } from '../platform/testing/place.ts'
import { setting, valueOn } from './index.ts'

const house = freshPlace()
const days = setting({
  key: 'hello.days',
  shape: z.number(),
  initial: 1,
  about: 'Days to answer a hello',
  source: 'our proposal, 2026',
})

test('the initial value holds until the place decides; old days keep their value', async () => {
  const on = async (day: string) =>
    (await readPlace(house.database, house.place, null, null, { days: valueOn(days, new Date(day)) })).rows.days
  expect(await on('2026-11-21')).toEqual({ value: 1, fromOn: null })
  await house.owner.query(
    `insert into setting (key, from_on, value, decision) values ('hello.days', '2026-11-10', '2', 'circle of 3 November')`,
  )
  expect(await on('2026-11-21')).toEqual({ value: 2, fromOn: '2026-11-10' })
  expect(await on('2026-11-09')).toEqual({ value: 1, fromOn: null })
})
