import { expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { newId } from '../platform/index.ts'

const house = testHouse()

test('a program that does not run as a demo has no door to anybody’s shoes, even in a demo place', async () => {
  await house.owner.query('update shared.place set demo = true')
  const joan = await house.member('Joan', { person: true })
  expect((await house.stranger.get('/shoes')).status).toBe(404)
  expect((await house.stranger.post('/shoes', { once: newId(), member: joan.id })).status).toBe(404)
})
