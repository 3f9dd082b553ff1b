import formbody from '@fastify/formbody'
import { type FastifyInstance, fastify } from 'fastify'
import { h } from 'preact'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limit } from './limits.ts'
import { anyone, route } from './route/declare.ts'
import { TooMany } from './route/problems.ts'
import { serve } from './route/serve.ts'
import { freshPlace } from './testing/place.ts'

const house = freshPlace()
const hello = route({
  path: '/hello',
  who: anyone,
  words: { en: {} },
  limit: { most: 2, seconds: 60, by: 'address' },
  page: () => h('p', null),
  form: () => ({ value: null }),
  act: () => '/',
})
const card = route({
  path: '/card',
  who: anyone,
  words: { en: {} },
  limit: { most: 2, seconds: 60, by: { code: 'code', first: 4 } },
  page: () => h('p', null),
  form: () => ({ value: null }),
  act: () => '/',
})
let app: FastifyInstance
beforeAll(() => {
  app = fastify({ trustProxy: ['127.0.0.1'] })
  app.register(formbody)
  serve(app, [hello, card], {
    database: house.database,
    places: [house.place],
    viewerOf: async () => null,
    askToSignIn: async (_request, reply) => reply,
    askWhoItIs: async () => null,
    html: () => '',
    frame: () => ({}) as never,
    problem: () => h('p', null),
    time: () => '',
    uploads: {} as never,
    lang: 'en',
  })
})
afterAll(() => app.close())

const from = (address: string, method: 'GET' | 'POST' = 'POST') =>
  app.inject({ method, url: '/hello', headers: { 'x-forwarded-for': address } })

test('one attempt too many is refused until the period is over', async () => {
  const attempt = () => limit(house.database, 'password joan@example.org', 2, 600)
  await attempt()
  await attempt()
  await expect(attempt()).rejects.toEqual(new TooMany(600))
  await limit(house.database, 'password sam@example.org', 2, 600)
  house.database.clock.moveTo('2026-11-21T09:40:00Z')
  await attempt()
})

test('what is counted is nowhere to be read: neither it nor the key of its digest', async () => {
  const { rows } = await house.owner.query('select * from shared.attempt')
  expect(JSON.stringify(rows)).not.toContain('joan')
  await expect(house.database.pool.query('select * from shared.attempt_key')).rejects.toThrow('permission denied')
  await expect(house.database.pool.query('select * from shared.attempt')).rejects.toThrow('permission denied')
})

test('old attempts go when new ones come', async () => {
  house.database.clock.moveTo('2026-11-23T09:00:00Z')
  await limit(house.database, 'something else', 1, 60)
  const { rows } = await house.owner.query('select count(*)::int as kept from shared.attempt')
  expect(rows).toEqual([{ kept: 1 }])
})

test('a route counts what is posted, by address, and says when to try again', async () => {
  expect((await from('192.0.2.1')).statusCode).toBe(403)
  expect((await from('192.0.2.1')).statusCode).toBe(403)
  const third = await from('192.0.2.1')
  expect([third.statusCode, third.headers['retry-after']]).toEqual([429, '60'])
  expect((await from('192.0.2.2')).statusCode).toBe(403)
  expect((await from('192.0.2.1', 'GET')).statusCode).toBe(200)
})

test('codes that begin alike are counted together from wherever they come, and no code at all is counted nowhere', async () => {
  let address = 0
  const type = async (code: string) => {
    address += 1
    const { statusCode } = await app.inject({
      method: 'POST',
      url: '/card',
      headers: { 'x-forwarded-for': `198.51.100.${address}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: `code=${code}`,
    })
    return statusCode
  }
  expect([await type('ABCD-EFGH'), await type('abcd jklm'), await type('ABCD-NPQR')]).toEqual([403, 403, 429])
  expect(await type('BCDE-FGHJ')).toBe(403)
  expect([await type(''), await type('ab'), await type('')]).toEqual([403, 403, 403])
})
