import { expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'

const house = testHouse()
const parts = ['hello', 'reach', 'about', 'said', 'plan', 'rights']

async function devWithJoan() {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', parts)
  const plan = `/people/${joan.id}/plan`
  expect((await dev.get(plan)).status).toBe(200)
  const readings = async () => (await house.owner.query('select from reading where person_id = $1', [joan.id])).rowCount
  return { joan, dev, plan, readings }
}

test('an ended session stops at once, and leaves no reading behind', async () => {
  const { dev, plan, readings } = await devWithJoan()
  const before = await readings()
  await house.owner.query('update session set ended_at = began_at where member_id = $1', [dev.id])
  expect((await dev.get(plan)).location).toContain('/sign-in')
  expect(await readings()).toBe(before)
})

test('ended standing stops at once', async () => {
  const { joan, dev, plan } = await devWithJoan()
  await house.ringsThePlace(joan.id)
  await house.owner.query('update standing set ended_at = from_at where person_id = $1 and member_id = $2', [
    joan.id,
    dev.id,
  ])
  expect((await dev.get(plan)).status).toBe(404)
})

test('a new name and a new post are there at once', async () => {
  const { dev, plan } = await devWithJoan()
  await house.owner.query(`update member set known_as = 'Devika' where id = $1`, [dev.id])
  expect((await dev.get(plan)).body).toContain('Devika')
  await house.owner.query('update post set until_at = from_at where member_id = $1', [dev.id])
  expect((await dev.get(plan)).body).not.toContain('href="/hellos"')
})

test('each page looked at is one reading, however the reader was known', async () => {
  const { dev, plan, readings } = await devWithJoan()
  const before = (await readings()) ?? 0
  await dev.get(plan)
  await dev.get(plan)
  expect(await readings()).toBe(before + 2)
})
