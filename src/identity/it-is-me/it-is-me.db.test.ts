import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import { type FastifyInstance, fastify } from 'fastify'
import { h } from 'preact'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { fields, type House, lookUp, members, newId, readConfig, route, serve, words } from '../../platform/index.ts'
import { tokenOf } from '../cookie.ts'
import { askWhoItIs, viewerByToken } from '../index.ts'
import { later, testPassword, withPassword } from '../testing/arrange.ts'

const house = testHouse({ ALONGSIDE_DEMO: '1' })
const wrong = 'That is not right. Try again.'
let guarded: FastifyInstance

/** A door that asks again, beside the real ones and over the same sessions. */
beforeAll(async () => {
  const { database, place } = house
  const config = readConfig({ LOG_LEVEL: 'silent' })
  const all = route({
    path: '/all-of-me',
    who: members,
    asksAgain: true,
    words: { en: {} },
    page: ({ view }) => h('p', null, `all that is private ${String(view.typed.words ?? '')}`),
    form: (posted) => fields(posted, { words: words({ tooLong: String }) }),
    act: () => '/done',
  })
  guarded = fastify()
  await guarded.register(cookie)
  await guarded.register(formbody)
  const doors: Partial<House> = {
    database,
    places: [place],
    viewerOf: async (request) => {
      const token = tokenOf(request, config)
      return token === null ? null : lookUp(database.pool, viewerByToken(token, place, database.clock.now()))
    },
    askWhoItIs: askWhoItIs({ config, database }),
    askToSignIn: async (_request, reply) => reply.redirect('/sign-in', 303),
    html: (page) => JSON.stringify(page),
    frame: () => ({}) as never,
    problem: () => h('p', null, 'problem'),
    time: () => '',
    lang: 'en',
  }
  serve(guarded, [all], doors as House)
})
afterAll(() => guarded.close())

async function takeAll({ cookie }: Visitor) {
  const { statusCode, headers, body } = await guarded.inject({ url: '/all-of-me', headers: { cookie } })
  return { status: statusCode, location: String(headers.location ?? ''), body }
}

const where = '/confirm-it-is-me?next=%2Fall-of-me'
const shown = '/all-of-me'

async function letterTo(member: string): Promise<string> {
  const { rows } = await house.owner.query('select words from letter_out where to_address = $1 order by id desc', [
    `${member}@example.org`,
  ])
  return rows[0]?.words ?? ''
}

describe('somebody may be watching: what is most private asks again who I am', () => {
  test('a stolen open session cannot take the whole record', async () => {
    const joan = await house.member('Joan', { person: true })
    await withPassword(house, joan.id)
    const first = await takeAll(joan)
    expect(first).toMatchObject({ status: 303, location: where, body: '' })
    const guess = await joan.send(where, { password: 'parade otter kettle', next: shown })
    expect(guess.status).toBe(422)
    expect(guess.body).toContain(wrong)
    expect((await takeAll(joan)).status).toBe(303)
  })

  test('asked by HEAD it answers as by GET, and reads no more', async () => {
    const joan = await house.member('Joan', { person: true })
    for (const method of ['GET', 'HEAD'] as const) {
      const { statusCode, headers } = await guarded.inject({
        method,
        url: '/all-of-me',
        headers: { cookie: joan.cookie },
      })
      expect([method, statusCode, headers.location]).toEqual([method, 303, where])
    }
    const taken = await house.app.inject({
      method: 'HEAD',
      url: `/people/${joan.id}/everything/record.zip`,
      headers: { cookie: joan.cookie },
    })
    expect([taken.statusCode, String(taken.headers.location)]).toEqual([
      303,
      expect.stringContaining('/confirm-it-is-me'),
    ])
    const { rows } = await house.owner.query('select from taken_along where person_id = $1', [joan.id])
    expect(rows).toEqual([])
  })

  test('with the password it opens, for ten minutes and on this device alone', async () => {
    const joan = await house.member('Joan', { person: true })
    await withPassword(house, joan.id)
    const elsewhere = await house.signIn(joan.id)
    expect((await joan.send(where, { password: testPassword, next: shown })).location).toBe(shown)
    expect((await takeAll(joan)).body).toContain('all that is private')
    expect((await takeAll(elsewhere)).status).toBe(303)
    later(house, 9)
    expect((await takeAll(joan)).status).toBe(200)
    later(house, 2)
    expect((await takeAll(joan)).status).toBe(303)
  })

  test('the password of somebody else opens nothing, and one’s own no page of theirs', async () => {
    const joan = await house.member('Joan', { person: true })
    const amir = await house.member('Amir', { person: true })
    await withPassword(house, amir.id)
    expect((await joan.send(where, { next: shown }, '/confirm-it-is-me/code')).status).toBe(303)
    const once = newId()
    const posted = await joan.post('/confirm-it-is-me', { once, password: testPassword, next: shown })
    expect(posted.status).toBe(422)
    expect((await takeAll(joan)).status).toBe(303)
    await amir.send(where, { password: testPassword, next: shown })
    expect((await takeAll(joan)).status).toBe(303)
  })

  test('what was posted meanwhile is not lost', async () => {
    const joan = await house.member('Joan', { person: true })
    await withPassword(house, joan.id)
    const sent = await guarded.inject({
      method: 'POST',
      url: '/all-of-me',
      headers: { cookie: joan.cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ once: newId(), words: 'What I wrote', password: 'secret' }).toString(),
    })
    expect(sent.headers.location).toBe('/confirm-it-is-me?next=%2Fall-of-me%3Fkept%3D1&kept=1')
    const { rows } = await house.owner.query('select fields from draft where owner_id = $1', [joan.id])
    expect(rows).toEqual([{ fields: { words: 'What I wrote' } }])
    expect((await joan.get(String(sent.headers.location))).body).toContain('What you wrote is kept')
    await joan.send(where, { password: testPassword, next: '/all-of-me?kept=1' })
    const back = await guarded.inject({ url: '/all-of-me?kept=1', headers: { cookie: joan.cookie } })
    expect(back.body).toContain('What I wrote')
  })

  test('it leads back to a path of ours only', async () => {
    const joan = await house.member('Joan')
    await withPassword(house, joan.id)
    const sent = await joan.send(where, { password: testPassword, next: '//evil.example' })
    expect(sent.location).toBe('/')
  })

  test('guessing is slow', async () => {
    const joan = await house.member('Joan')
    await withPassword(house, joan.id)
    for (let guess = 0; guess < 10; guess++)
      await joan.post('/confirm-it-is-me', { once: newId(), password: `guess ${guess}`, next: shown })
    const late = await joan.post('/confirm-it-is-me/by-code', { once: newId(), code: '12345678', next: shown })
    expect(late.status).toBe(429)
  })

  test('nobody who is signed out, and nobody from another site, gets to the question', async () => {
    expect((await house.stranger.get('/confirm-it-is-me')).location).toMatch(/^\/sign-in/)
    const joan = await house.member('Joan')
    await withPassword(house, joan.id)
    const fields = { once: newId(), password: testPassword, next: shown }
    expect((await joan.post('/confirm-it-is-me', fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await takeAll(joan)).status).toBe(303)
  })
})

describe('without a password', () => {
  async function codeOf(visitor: Visitor & { id: string }): Promise<string> {
    await visitor.send(where, { next: shown }, '/confirm-it-is-me/code')
    return /\d{4} \d{4}/.exec(await letterTo(visitor.id))?.[0] ?? ''
  }

  test('a code by mail opens it, once', async () => {
    const joan = await house.member('Joan')
    const page = await joan.get(where)
    expect(page.body).not.toContain('type="password"')
    const code = await codeOf(joan)
    expect((await joan.send(`${where}&sent=1`, { code, next: shown }, '/confirm-it-is-me/by-code')).location).toBe(
      shown,
    )
    expect((await takeAll(joan)).status).toBe(200)
    later(house, 11)
    const again = await joan.send(`${where}&sent=1`, { code, next: shown }, '/confirm-it-is-me/by-code')
    expect(again.status).toBe(422)
    expect(again.body).toContain(wrong)
    expect((await takeAll(joan)).status).toBe(303)
  })

  test('a code works for the session alone that asked for it, and for 20 minutes', async () => {
    const joan = await house.member('Joan')
    const thief = await house.signIn(joan.id)
    const code = await codeOf(joan)
    expect((await thief.post('/confirm-it-is-me/by-code', { once: newId(), code, next: shown })).status).toBe(422)
    later(house, 21)
    expect((await joan.post('/confirm-it-is-me/by-code', { once: newId(), code, next: shown })).status).toBe(422)
  })

  test('where the e-mail is not known to be theirs, no code goes out and the page says what to do', async () => {
    const joan = await house.member('Joan')
    await house.owner.query('update shared.account set email_confirmed_at = null where email = $1', [
      `${joan.id}@example.org`,
    ])
    expect((await joan.get(where)).body).toContain('We cannot ask you here')
    await joan.post('/confirm-it-is-me/code', { once: newId(), next: shown })
    expect(await letterTo(joan.id)).toBe('')
  })

  test('a first password is not made by whoever got hold of an open session', async () => {
    const joan = await house.member('Joan')
    later(house, 30)
    expect((await joan.get('/me/password')).body).toContain('Show that it is me')
    const fresh = 'lantern walnut sleeve'
    const sent = await joan.post('/me/password', { once: newId(), fresh })
    expect(sent.location).toBe('/confirm-it-is-me?next=%2Fme%2Fpassword')
    const { rows } = await house.owner.query('select password_hash from shared.account where email = $1', [
      `${joan.id}@example.org`,
    ])
    expect(rows[0].password_hash).toBeNull()
  })
})

describe('in a place for trying out', () => {
  test('one press says what would be asked; in any other place it does nothing', async () => {
    const joan = await house.member('Joan', { person: true })
    await house.owner.query('update shared.session set account_id = null where member_id = $1', [joan.id])
    await house.owner.query('delete from shared.account_member where member_id = $1', [joan.id])
    const once = newId()
    expect((await joan.post('/confirm-it-is-me/in-shoes', { once, next: shown })).status).toBe(422)
    expect((await takeAll(joan)).status).toBe(303)
    await house.owner.query('update shared.place set demo = true')
    expect((await joan.get(where)).body).toContain('we would now ask for your password')
    expect((await joan.send(where, { next: shown }, '/confirm-it-is-me/in-shoes')).location).toBe(shown)
    expect((await takeAll(joan)).status).toBe(200)
    await house.owner.query('update shared.place set demo = false')
  })

  test('a session with an account is not shown to be its owner’s by a press', async () => {
    await house.owner.query('update shared.place set demo = true')
    const joan = await house.member('Joan')
    expect((await joan.post('/confirm-it-is-me/in-shoes', { once: newId(), next: shown })).status).toBe(422)
    await house.owner.query('update shared.place set demo = false')
  })
})
