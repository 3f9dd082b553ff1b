import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'
import { inPlace, newId, type Opening, sql } from '../../platform/index.ts'
import { later, linksTo, testPassword, withPassword } from '../testing/arrange.ts'

const house = testHouse()

/** Somebody who never had an account. */
async function without(knownAs: string, isPerson = true): Promise<string> {
  const id = newId()
  await house.owner.query('insert into member (id, known_as, is_person) values ($1, $2, $3)', [id, knownAs, isPerson])
  if (isPerson) await house.stand(id, id, 'self', ['reach', 'said', 'plan', 'hello', 'about'])
  return id
}

let dev: Visitor & { id: string }
let edith: string
let path: string
beforeEach(async () => {
  later(house, 60)
  dev = await house.member('Dev', { posts: ['worker'] })
  edith = await without('Edith')
  path = `/people/${edith}/invitation`
  await house.stand(edith, dev.id, 'alongside', ['reach', 'said', 'plan'])
})

const codeIn = (location: string) => new URL(location, 'http://here').searchParams.get('code') ?? ''

describe('a code on paper', () => {
  test('it is in the letter, and whoever has it can sign in as its member from then on', async () => {
    const made = await dev.send(path, { how: 'by code' })
    const code = codeIn(made.location)
    const letter = await dev.get(made.location)
    expect(letter.body).toContain(code)
    expect(letter.body).toContain('Dear Edith')
    const opened = await house.stranger.send('/welcome', { code: code.toLowerCase().replaceAll('-', ' ') })
    expect(opened.location).toBe(`/welcome/${code}`)
    const email = `edith-${edith}@example.org`
    const inside = await house.stranger.send(`/welcome/${code}`, { email, password: testPassword })
    expect(inside.status).toBe(303)
    const herself = house.visitor(inside.cookie)
    expect((await herself.get(`/people/${edith}/plan`)).status).toBe(200)
    expect((await house.stranger.send('/sign-in', { email, password: testPassword })).status).toBe(303)
  })

  test('it works once', async () => {
    const code = codeIn((await dev.send(path, { how: 'by code' })).location)
    await house.stranger.send(`/welcome/${code}`, { email: `a-${edith}@example.org`, password: testPassword })
    expect((await house.stranger.get(`/welcome/${code}`)).body).toContain('This code does not work')
    const again = await house.stranger.post(`/welcome/${code}`, { once: newId(), email: 'b@example.org', password: '' })
    expect([again.status, again.cookie]).toEqual([422, ''])
  })

  test('one press sent twice is one use, and both answers sign in', async () => {
    const code = codeIn((await dev.send(path, { how: 'by code' })).location)
    const posted = { once: newId(), email: `c-${edith}@example.org`, password: testPassword }
    const first = await house.stranger.post(`/welcome/${code}`, posted)
    const second = await house.stranger.post(`/welcome/${code}`, posted)
    expect([first.status, second.status]).toEqual([303, 303])
  })

  test('after fourteen days it has run out', async () => {
    const code = codeIn((await dev.send(path, { how: 'by code' })).location)
    later(house, 14 * 24 * 60 + 1)
    expect((await house.stranger.get(`/welcome/${code}`)).body).not.toContain('Edith')
  })

  test('whoever signs in here already is told that they do, and nothing is used up', async () => {
    const joan = await house.member('Joan')
    const email = await withPassword(house, joan.id)
    const code = codeIn((await dev.send(path, { how: 'by code' })).location)
    const refused = await house.stranger.send(`/welcome/${code}`, { email, password: testPassword })
    expect([refused.status, refused.cookie]).toEqual([422, ''])
    expect((await house.stranger.get(`/welcome/${code}`)).body).toContain('Edith')
  })

  test('it can be taken back, and a new one ends the one before', async () => {
    const one = codeIn((await dev.send(path, { how: 'by code' })).location)
    const two = codeIn((await dev.send(path, { how: 'by code' })).location)
    expect((await house.stranger.get(`/welcome/${one}`)).body).not.toContain('Edith')
    expect((await house.stranger.get(`/welcome/${two}`)).body).toContain('Edith')
    await dev.send(path, {}, `${path}/taken-back`)
    expect((await house.stranger.get(`/welcome/${two}`)).body).not.toContain('Edith')
  })

  test('guessing ends after twenty tries, typed or in the address alike, and for one beginning from many addresses', async () => {
    later(house, 30)
    const from = (remoteAddress: string, code: string) =>
      house.app.inject({ url: `/welcome/${code}`, remoteAddress }).then(({ statusCode }) => statusCode)
    const typed = []
    for (let at = 0; at < 5; at++)
      typed.push((await house.stranger.post('/welcome', { once: newId(), code: 'K7QF-2MXD-9TRB' })).status)
    expect(typed).toEqual(Array(5).fill(422))
    const looked = []
    for (let at = 0; at < 16; at++) looked.push(await from('127.0.0.1', `K7Q${(at % 7) + 2}-2MXD-9T${at + 10}`))
    expect([looked[14], looked[15]]).toEqual([200, 429])
    const many = []
    for (let at = 0; at < 41; at++) many.push(await from(`10.2.${at}.1`, `ZZZZ-2MXD-9T${at + 10}`))
    expect([many[39], many[40]]).toEqual([200, 429])
    later(house, 30)
  })

  test('an e-mail that was typed, not answered, gets no link to sign in until its letter is opened', async () => {
    const code = codeIn((await dev.send(path, { how: 'by code' })).location)
    const email = `slip-${edith}@example.org`
    const inside = await house.stranger.send(`/welcome/${code}`, { email, password: '' })
    await house.stranger.send('/sign-in/link', { email })
    const links = await linksTo(house, email)
    expect(links.map((link) => link.split('/')[1])).toEqual(['me'])
    await house.visitor(inside.cookie).send(links[0] ?? '', {})
    await house.stranger.send('/sign-in/link', { email })
    expect((await linksTo(house, email))[0]).toMatch(/^\/sign-in\/link\//)
  })

  test('an e-mail that already signs in needs its own password, and then is one account in two places', async () => {
    const joan = await house.member('Joan')
    const email = await withPassword(house, joan.id)
    await house.owner.query('delete from shared.account_member where member_id = $1', [joan.id])
    const code = codeIn((await dev.send(path, { how: 'by code' })).location)
    expect((await house.stranger.send(`/welcome/${code}`, { email, password: 'not this one, no' })).status).toBe(422)
    expect((await house.stranger.send(`/welcome/${code}`, { email, password: testPassword })).status).toBe(303)
  })
})

test('an invitation by mail says nothing about anybody, and its e-mail needs no second letter', async () => {
  const email = `mail-${edith}@example.org`
  expect((await dev.send(path, { how: 'by mail', email })).location).toBe(`${path}?done=sent`)
  const { rows } = await house.owner.query('select subject, words from letter_out where to_address = $1', [email])
  expect(`${rows[0].subject} ${rows[0].words}`).not.toMatch(/Edith|Dev|plan|support|care/)
  const [link = ''] = await linksTo(house, email)
  await house.stranger.send(link, { email, password: '' })
  const account = await house.owner.query('select email_confirmed_at from shared.account where email = $1', [email])
  expect(account.rows[0].email_confirmed_at).not.toBeNull()
})

describe('who may invite', () => {
  test('nobody without standing to the person', async () => {
    const gwen = await house.member('Gwen', { posts: ['worker', 'team lead'] })
    expect((await gwen.get(path)).status).toBe(404)
    expect((await gwen.post(path, { once: newId(), how: 'by code' })).status).toBe(404)
  })

  test('nobody who may not see what an account would show: hello and reach alone open no way in to the rest', async () => {
    const gwen = await house.member('Gwen', { posts: ['worker'] })
    await house.stand(edith, gwen.id, 'cover', ['hello', 'reach'])
    expect((await gwen.post(path, { once: newId(), how: 'by code' })).status).toBe(404)
  })

  test('nobody who may only add: the database itself says no', async () => {
    const pat = await house.member('Pat')
    await house.stand(edith, pat.id, 'planning helper', ['reach', 'said', 'plan'], ['read', 'add'])
    const opening: Opening = { people: [edith], parts: ['reach', 'said'], act: 'add', why: 'a trial' }
    const made = inPlace(house.database, house.place, pat.id, opening, (tx) =>
      tx.ask(sql`select invite(${newId()}, ${edith}, 'by code', '', ${Buffer.from('a trial')}, '2030-01-01')`),
    )
    await expect(made).rejects.toThrow('not found')
  })

  test('nobody into an account that is there already', async () => {
    const joan = await house.member('Joan', { person: true })
    await house.stand(joan.id, dev.id, 'alongside', ['reach', 'said', 'plan'])
    expect((await dev.post(`/people/${joan.id}/invitation`, { once: newId(), how: 'by code' })).status).toBe(404)
  })

  test('the team lead a colleague, but not one who has a record here, and no worker another', async () => {
    const ruth = await house.member('Ruth', { posts: ['team lead'] })
    const kwame = await without('Kwame', false)
    const person = await without('Gary')
    await house.owner.query("update post set from_at = '2026-01-01'")
    for (const id of [kwame, person])
      await house.owner.query(
        `insert into post (id, member_id, kind, from_at) values ($1, $2, 'worker', '2026-01-01')`,
        [newId(), id],
      )
    expect((await ruth.get('/colleagues')).body).toContain('Kwame')
    expect((await ruth.send(`/colleagues/${kwame}/invitation`, { how: 'by code' })).status).toBe(303)
    expect((await ruth.get(`/colleagues/${person}/invitation`)).status).toBe(404)
    expect((await dev.get(`/colleagues/${kwame}/invitation`)).status).toBe(404)
    expect((await dev.get('/colleagues')).status).toBe(404)
  })

  test('a letter is printed for an open code of that member only', async () => {
    const letter = await dev.get(`${path}/letter?code=K7QF-2MXD-9TRB`)
    expect(letter.body).not.toContain('K7QF-2MXD-9TRB')
  })
})

describe('a way that is not safe', () => {
  test('no mail is made for somebody who said so, and whoever invites reads what to do instead', async () => {
    await house.owner.query(`insert into reach (id, person_id, never) values ($1, $2, '{e-mail}')`, [newId(), edith])
    const email = `quiet-${edith}@example.org`
    const answer = await dev.send(path, { how: 'by mail', email })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('on paper or by word, in a way and at a time they said is safe')
    const { rows } = await house.owner.query('select from letter_out where to_address = $1', [email])
    expect(rows).toEqual([])
  })
})
