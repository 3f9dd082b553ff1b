import { expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'

const house = testHouse()

test('a worker’s list shows those they walk alongside, and writes one reading for each', async () => {
  const dev = await house.member('Dev', { posts: ['worker'] })
  const [joan, samir, nobody] = await Promise.all(
    ['Joan', 'Samir', 'Somebody else'].map((name) => house.member(name, { person: true })),
  )
  for (const person of [joan, samir])
    await house.stand(person?.id ?? '', dev.id, 'alongside', ['hello', 'reach', 'said', 'plan'])
  const { body } = await dev.get('/my-people')
  expect(body).toContain('Joan')
  expect(body).toContain('Samir')
  expect(body).not.toContain('Somebody else')
  const { rows } = await house.owner.query('select person_id from reading where member_id = $1 order by person_id', [
    dev.id,
  ])
  expect(rows.map((row) => row.person_id)).toEqual([joan?.id, samir?.id].sort())
  expect(nobody).toBeDefined()
})

test('today shows what is due from every slice', async () => {
  const dev = await house.member('Dev', { posts: ['worker'] })
  const { status, body } = await dev.get('/today')
  expect(status).toBe(200)
  expect(body).toContain('Today, Dev')
})

test('a stranger is asked to sign in, whatever the page; a member without a post finds no such page', async () => {
  expect((await house.stranger.get('/today')).location).toBe('/sign-in?next=%2Ftoday')
  const joan = await house.member('Joan', { person: true })
  expect((await joan.get('/today')).status).toBe(404)
})

test('the front page is for everybody; whoever is signed in goes on to their own', async () => {
  expect((await house.stranger.get('/')).body).toContain('Hello from')
  const joan = await house.member('Joan', { person: true })
  expect((await joan.get('/')).location).toBe(`/people/${joan.id}`)
})
