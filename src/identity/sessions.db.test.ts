import { expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { newId } from '../platform/index.ts'
import { forgetSessions } from './forget-sessions.ts'
import { later, linksTo, testPassword, withPassword } from './testing/arrange.ts'

const house = testHouse()

async function twice(member: string) {
  const email = await withPassword(house, member)
  const { cookie } = await house.stranger.send('/sign-in', { email, password: testPassword })
  return house.visitor(cookie)
}

test('somebody sees where they are signed in, and ends one of them: it stops at once', async () => {
  const joan = await house.member('Joan', { person: true })
  const other = await twice(joan.id)
  const page = await joan.get('/me/sessions')
  expect(page.body).toContain('This one')
  expect(page.body).toContain('signed in on 21 November')
  const [end = ''] = /\/me\/sessions\/[\w-]{36}\/end/.exec(page.body) ?? []
  expect((await joan.send('/me/sessions', {}, end)).location).toBe('/me/sessions?done=ended')
  expect((await other.get('/me/sessions')).location).toMatch(/^\/sign-in/)
  expect((await joan.get('/me/sessions')).status).toBe(200)
})

test('everywhere else is ended with one press, and here goes on', async () => {
  const joan = await house.member('Joan')
  const [one, two] = [await twice(joan.id), await twice(joan.id)]
  await joan.send('/me/sessions', {}, '/me/sessions/others')
  expect([await one.get('/me/sessions'), await two.get('/me/sessions')].map(({ status }) => status)).toEqual([303, 303])
  expect((await joan.get('/me/sessions')).status).toBe(200)
})

test('nobody ends a session of somebody else', async () => {
  const joan = await house.member('Joan')
  const amir = await house.member('Amir')
  const { rows } = await house.owner.query('select id from shared.session where member_id = $1', [joan.id])
  await amir.post(`/me/sessions/${rows[0].id}/end`, { once: newId() })
  expect((await joan.get('/me/sessions')).status).toBe(200)
})

test('when somebody was seen is written down every few minutes, not with every page', async () => {
  const joan = await house.member('Joan')
  const seen = async () =>
    (await house.owner.query('select seen_at from shared.session where member_id = $1', [joan.id])).rows[0].seen_at
  const before = await seen()
  later(house, 4)
  await joan.get('/me/sessions')
  expect(await seen()).toEqual(before)
  later(house, 4)
  await joan.get('/me/sessions')
  expect((await seen()).getTime() - before.getTime()).toBe(8 * 60_000)
})

test('a new password needs the old one, signs every other device out, and a letter says so', async () => {
  const joan = await house.member('Joan')
  const other = await twice(joan.id)
  const fresh = 'lantern walnut sleeve'
  const refused = await joan.send('/me/password', { current: 'not that one', fresh })
  expect(refused.status).toBe(422)
  expect(refused.body).not.toContain('lantern')
  expect((await joan.send('/me/password', { current: testPassword, fresh: 'short' })).body).toContain('too short')
  expect((await joan.send('/me/password', { current: testPassword, fresh })).location).toBe(
    '/me/sessions?done=password',
  )
  expect((await other.get('/me/sessions')).status).toBe(303)
  const email = `${joan.id}@example.org`
  expect(await linksTo(house, email)).toEqual(['/sign-in/link'])
  expect((await house.stranger.send('/sign-in', { email, password: testPassword })).status).toBe(422)
  expect((await house.stranger.send('/sign-in', { email, password: fresh })).status).toBe(303)
})

test('an e-mail is confirmed by its own account only', async () => {
  const joan = await house.member('Joan')
  const amir = await house.member('Amir')
  const email = `${joan.id}@example.org`
  await house.owner.query('update shared.account set email_confirmed_at = null where email = $1', [email])
  await joan.send('/me/sessions', {}, '/me/email')
  const [link = ''] = await linksTo(house, email)
  expect((await amir.send(link, {})).status).toBe(422)
  expect((await joan.send(link, {})).location).toBe('/me/sessions?done=confirmed')
})

test('looking after sessions is for members only', async () => {
  for (const path of ['/me/sessions', '/me/password']) expect((await house.stranger.get(path)).status).toBe(303)
  expect((await house.stranger.post('/me/sessions/others', { once: newId() })).status).toBe(403)
})

test('a session is forgotten thirty days after its end, and not before', async () => {
  const joan = await house.member('Joan')
  const left = async () =>
    (await house.owner.query('select from shared.session where member_id = $1', [joan.id])).rowCount
  const run = () => forgetSessions.run({ ...house, now: house.database.clock.now() })
  await joan.send('/sign-out', {})
  later(house, 29 * 24 * 60)
  await run()
  expect(await left()).toBe(1)
  later(house, 2 * 24 * 60)
  await run()
  expect(await left()).toBe(0)
})
