import { expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { newId } from '../platform/index.ts'

const house = testHouse({ ALONGSIDE_DEMO: '1' })

const demo = (yes: boolean) =>
  house.owner.query('update shared.place set demo = $1 where key = $2', [yes, house.place.key])

test('in a demo place one press signs in as anybody, and the cookie is closed to scripts and other sites', async () => {
  await demo(true)
  const joan = await house.member('Joan', { person: true })
  const page = await house.stranger.get('/shoes')
  expect(page.body).toContain('Joan')
  const answer = await house.stranger.send('/shoes', { member: joan.id })
  expect([answer.status, answer.location]).toEqual([303, '/'])
  expect(answer.cookie).toMatch(/^alongside=[\w-]{43}; .*Path=\/; .*HttpOnly; SameSite=Lax$/)
  const inHerShoes = house.visitor(answer.cookie)
  expect((await inHerShoes.get(`/people/${joan.id}`)).body).toContain('Joan')
})

test('a place that is no demo shows nobody’s shoes and lets nobody in, though the program runs as one', async () => {
  await demo(false)
  const joan = await house.member('Joan', { person: true })
  const page = await house.stranger.get('/shoes')
  expect(page.body).not.toContain(joan.id)
  const answer = await house.stranger.send('/shoes', { member: joan.id })
  expect([answer.status, answer.cookie]).toEqual([422, ''])
})

test('whoever is a name alone, as in a record that was brought along, has no shoes there', async () => {
  await demo(true)
  await house.owner.query(`insert into member (id, known_as) values ($1, 'Dev of elsewhere')`, [newId()])
  expect((await house.stranger.get('/shoes')).body).not.toContain('Dev of elsewhere')
})

test('stepping into somebody else’s shoes ends the session before it', async () => {
  await demo(true)
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  const first = await house.stranger.send('/shoes', { member: joan.id })
  await house.visitor(first.cookie).send('/shoes', { member: dev.id })
  expect((await house.visitor(first.cookie).get(`/people/${joan.id}`)).location).toMatch(/^\/sign-in/)
})

test('pressing twice signs in both times, since only the last answer’s cookie is kept', async () => {
  await demo(true)
  const joan = await house.member('Joan', { person: true })
  const once = newId()
  const answers = await Promise.all([1, 2].map(() => house.stranger.post('/shoes', { once, member: joan.id })))
  expect(answers.map(({ status, cookie }) => [status, cookie.startsWith('alongside=')])).toEqual([
    [303, true],
    [303, true],
  ])
})

test('a press from another site signs nobody in', async () => {
  await demo(true)
  const joan = await house.member('Joan', { person: true })
  const headers = { 'sec-fetch-site': 'cross-site' }
  const answer = await house.stranger.post('/shoes', { once: newId(), member: joan.id }, headers)
  expect([answer.status, answer.cookie]).toEqual([403, ''])
})

test('signing out stops the session at once and takes the cookie back', async () => {
  const joan = await house.member('Joan', { person: true })
  expect((await joan.get(`/people/${joan.id}`)).status).toBe(200)
  const answer = await joan.send('/sign-out', {})
  expect(answer.cookie).toMatch(/^alongside=; .*Expires=Thu, 01 Jan 1970/)
  expect((await joan.get(`/people/${joan.id}`)).status).toBe(303)
})
