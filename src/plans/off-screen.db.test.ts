import { expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { addStep, joanWithAHope } from './testing/a-plan.ts'

/** “Not on my screen” in a plan: what is hidden stays so in everything that is made of it. */
const house = testHouse()

async function joanWatched() {
  const { joan, plan, hope } = await joanWithAHope(house)
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
  await dev.send(`${plan}/hopes/new`, { text: 'A room of my own', how: 'face to face' })
  const { rows } = await house.owner.query(
    `update hope set not_on_my_screen = true where person_id = $1 and text = 'A room of my own' returning id`,
    [joan.id],
  )
  return { joan, dev, plan, hope, hidden: rows[0].id as string }
}

test('what is added to a hidden hope is hidden as well', async () => {
  const { joan, dev, plan, hidden } = await joanWatched()
  await addStep(house, dev, plan, hidden, { text: 'Ring the refuge', byWhom: 'me', how: 'by phone' })
  await dev.send(`${plan}/hopes/${hidden}/barriers/new`, { text: 'He has the keys' })
  await dev.send(`${plan}/hopes/${hidden}/rate`, { value: '1', how: 'by phone' })
  for (const table of ['step', 'barrier', 'rating']) {
    const { rows } = await house.owner.query(`select not_on_my_screen as off from ${table} where person_id = $1`, [
      joan.id,
    ])
    expect([table, rows]).toEqual([table, [{ off: true }]])
  }
})

test('a yes written down at her word pins nothing that is kept off her screen', async () => {
  const { joan, dev, plan } = await joanWatched()
  expect((await dev.send(`${plan}/agreement`, { how: 'face to face' })).status).toBe(303)
  expect((await joan.get(`${plan}/versions`)).body).not.toContain('A room of my own')
  const { rows } = await house.owner.query('select content::text as content from agreement where person_id = $1', [
    joan.id,
  ])
  expect(rows[0].content).not.toContain('A room of my own')
})

test('a plan with something hidden in it still reads as agreed, to her and to her worker', async () => {
  const { joan, dev, plan } = await joanWatched()
  await dev.send(`${plan}/agreement`, { how: 'face to face' })
  for (const reader of [joan, dev]) expect((await reader.get(plan)).body).not.toContain('changed since')
})
