import { describe, expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { newId } from '../platform/index.ts'
import { later, linksTo, testPassword, withPassword } from './testing/arrange.ts'

const house = testHouse()

describe('with a password', () => {
  test('the right one signs in, and one comes back to where one was going', async () => {
    const joan = await house.member('Joan', { person: true })
    const email = await withPassword(house, joan.id)
    const asked = await house.stranger.get(`/people/${joan.id}/plan`)
    expect(asked.location).toBe(`/sign-in?next=${encodeURIComponent(`/people/${joan.id}/plan`)}`)
    const page = await house.stranger.get(asked.location)
    expect(page.body).toContain(`name="next" value="/people/${joan.id}/plan"`)
    const answer = await house.stranger.send('/sign-in', {
      email: email.toUpperCase(),
      password: testPassword,
      next: `/people/${joan.id}/plan`,
    })
    expect([answer.status, answer.location]).toEqual([303, `/people/${joan.id}/plan`])
    expect((await house.visitor(answer.cookie).get(answer.location)).status).toBe(200)
  })

  test('an unknown e-mail and a wrong password get the same answer', async () => {
    const joan = await house.member('Joan')
    const email = await withPassword(house, joan.id)
    const wrong = await house.stranger.send('/sign-in', { email, password: 'otter otter otter' })
    const unknown = await house.stranger.send('/sign-in', { email: 'nobody@example.org', password: testPassword })
    const same = (body: string) => body.replace(/value="[^"]*"/g, '')
    expect([wrong.status, wrong.cookie, same(wrong.body)]).toEqual([422, '', same(unknown.body)])
    expect([unknown.status, unknown.cookie]).toEqual([422, ''])
  })

  test('an account without a password is not opened by an empty or any other one', async () => {
    const joan = await house.member('Joan')
    const email = `${joan.id}@example.org`
    for (const password of ['', 'null', testPassword])
      expect((await house.stranger.send('/sign-in', { email, password })).status).toBe(422)
  })

  test('a password typed wrongly is not sent back in the page', async () => {
    const page = await house.stranger.send('/sign-in', { email: 'a@example.org', password: 'sparrow sparrow hawk' })
    expect(page.body).not.toContain('sparrow')
  })

  test('what was kept with less work is kept anew', async () => {
    const { argon2Sync } = await import('node:crypto')
    const joan = await house.member('Joan')
    const work = { nonce: Buffer.alloc(16, 7), tagLength: 32, memory: 8192, passes: 1, parallelism: 1 }
    const tag = argon2Sync('argon2id', { message: testPassword, ...work })
    const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
    await house.owner.query('update shared.account set password_hash = $1 where email = $2', [
      `$argon2id$v=19$m=8192,t=1,p=1$${plain(work.nonce)}$${plain(tag)}`,
      `${joan.id}@example.org`,
    ])
    await house.stranger.send('/sign-in', { email: `${joan.id}@example.org`, password: testPassword })
    const { rows } = await house.owner.query('select password_hash from shared.account where email = $1', [
      `${joan.id}@example.org`,
    ])
    expect(rows[0].password_hash).toMatch(/m=19456,t=2,p=1/)
  })

  test('nobody is sent to another site after signing in', async () => {
    const joan = await house.member('Joan')
    const email = await withPassword(house, joan.id)
    for (const next of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example']) {
      const answer = await house.stranger.send('/sign-in', { email, password: testPassword, next })
      expect([answer.status, answer.location]).toEqual([303, '/'])
    }
  })

  test('guessing for one e-mail ends after ten, for the right password too, and starts again after a rest', async () => {
    const joan = await house.member('Joan')
    const email = await withPassword(house, joan.id)
    for (let guess = 0; guess < 10; guess++)
      expect((await house.stranger.post('/sign-in', { once: newId(), email, password: `guess ${guess}` })).status).toBe(
        422,
      )
    const right = { email, password: testPassword }
    expect((await house.stranger.post('/sign-in', { once: newId(), ...right })).status).toBe(429)
    later(house, 16)
    expect((await house.stranger.post('/sign-in', { once: newId(), ...right })).status).toBe(303)
  })

  test('a form posted from another site is refused', async () => {
    const joan = await house.member('Joan')
    const email = await withPassword(house, joan.id)
    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example' },
    ]
    for (const headers of elsewhere) {
      const posted = { once: newId(), email, password: testPassword }
      const answer = await house.stranger.post('/sign-in', posted, headers)
      expect([answer.status, answer.cookie]).toEqual([403, ''])
    }
  })
})

describe('with a link by mail', () => {
  test('it signs in on any device, once; looking at its page uses nothing', async () => {
    later(house, 60)
    const joan = await house.member('Joan')
    const email = `${joan.id}@example.org`
    expect((await house.stranger.send('/sign-in/link', { email, next: '/me/sessions' })).location).toBe(
      '/sign-in/link/sent',
    )
    const [link = ''] = await linksTo(house, email)
    for (let look = 0; look < 3; look++) expect((await house.stranger.get(link)).body).toContain('Sign me in')
    const answer = await house.stranger.send(link, {})
    expect([answer.status, answer.location]).toEqual([303, '/me/sessions'])
    expect((await house.visitor(answer.cookie).get('/me/sessions')).body).toContain(email)
    const again = await house.stranger.send(link, {})
    expect([again.status, again.cookie]).toEqual([422, ''])
    expect(again.body).toContain('This link has been used')
  })

  test('one press sent twice is one use, and both answers sign in', async () => {
    const joan = await house.member('Joan')
    const email = `${joan.id}@example.org`
    await house.stranger.send('/sign-in/link', { email })
    const [link = ''] = await linksTo(house, email)
    const once = newId()
    const answers = await Promise.all([1, 2].map(() => house.stranger.post(link, { once })))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
  })

  test('after twenty minutes it has run out', async () => {
    const joan = await house.member('Joan')
    const email = `${joan.id}@example.org`
    await house.stranger.send('/sign-in/link', { email })
    const [link = ''] = await linksTo(house, email)
    later(house, 21)
    expect((await house.stranger.send(link, {})).status).toBe(422)
  })

  test('an unknown e-mail gets the same answer and no letter', async () => {
    const answer = await house.stranger.send('/sign-in/link', { email: 'nobody@example.org' })
    expect([answer.status, answer.location]).toEqual([303, '/sign-in/link/sent'])
    expect(await linksTo(house, 'nobody@example.org')).toEqual([])
  })

  test('no link goes to an e-mail that was never confirmed: it may be a typing slip', async () => {
    const joan = await house.member('Joan')
    const email = `${joan.id}@example.org`
    await house.owner.query('update shared.account set email_confirmed_at = null where email = $1', [email])
    await house.stranger.send('/sign-in/link', { email })
    expect(await linksTo(house, email)).toEqual([])
  })

  test('only a digest of the link is kept, and letters to one e-mail are few', async () => {
    const joan = await house.member('Joan')
    const email = `${joan.id}@example.org`
    const answers = []
    for (let asked = 0; asked < 6; asked++)
      answers.push(await house.stranger.post('/sign-in/link', { once: newId(), email }))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 429])
    const [link = ''] = await linksTo(house, email)
    const { rows } = await house.owner.query(
      "select count(*)::int from shared.sign_in_link where encode(token_hash, 'escape') like '%' || $1 || '%'",
      [link.split('/').at(-1)],
    )
    expect(rows[0].count).toBe(0)
  })
})

describe('when a session has run out while somebody writes', () => {
  const days = 24 * 60

  test('what they sent is kept, and the form comes back filled in after signing in', async () => {
    const joan = await house.member('Joan', { person: true })
    const email = await withPassword(house, joan.id)
    const path = `/people/${joan.id}/said/new`
    later(house, 31 * days)
    const answer = await joan.post(path, { once: newId(), text: 'I sang alto for thirty-one years.' })
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('What you wrote is kept')
    const next = decodeURIComponent(
      /\/sign-in\?next=([^"]+)/.exec(answer.body.split('error-words')[1] ?? '')?.[1] ?? '',
    )
    const signedIn = await house.stranger.send('/sign-in', { email, password: testPassword, next })
    const back = await house.visitor(signedIn.cookie).get(signedIn.location)
    expect(back.body).toContain('I sang alto for thirty-one years.')
  })

  test('a session that was ended keeps nothing for whoever still holds its cookie; the words are shown to be copied', async () => {
    const joan = await house.member('Joan', { person: true })
    await house.owner.query('update shared.session set ended_at = began_at where member_id = $1', [joan.id])
    const answer = await joan.post(`/people/${joan.id}/said/new`, { once: newId(), text: 'I sang alto for years.' })
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('I sang alto for years.')
    const { rows } = await house.owner.query('select from draft where owner_id = $1', [joan.id])
    expect(rows).toEqual([])
  })

  test('a password is never kept among the words', async () => {
    const joan = await house.member('Joan')
    later(house, 31 * days)
    await joan.post('/me/password', { once: newId(), current: 'old old old', fresh: 'kettle otter parade' })
    const { rows } = await house.owner.query('select from draft where owner_id = $1', [joan.id])
    expect(rows).toEqual([])
  })
})
