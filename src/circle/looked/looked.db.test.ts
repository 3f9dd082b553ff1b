import { expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'

const house = testHouse()

test('P4: who looked is the person’s alone; for their worker there is no such page', async () => {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights'])
  await dev.get(`/people/${joan.id}/plan`)
  expect((await joan.get(`/people/${joan.id}/looked`)).body).toContain('Dev read the plan')
  const forbidden = await dev.get(`/people/${joan.id}/looked`)
  const missing = await dev.get(`/people/${newId()}/looked`)
  expect([forbidden.status, forbidden.body]).toEqual([missing.status, missing.body])
  expect(forbidden.status).toBe(404)
})
