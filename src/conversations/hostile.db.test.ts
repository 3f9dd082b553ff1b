import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../app/testing/house.ts'
import { newId } from '../platform/index.ts'

const house = testHouse()
type Member = Visitor & { id: string }
const parts = ['hello', 'reach', 'about', 'said', 'plan']
let joan: Member
let dev: Member
let samir: Member
let paths: string[]

/** Every form of this slice, in Joan’s record, with ids that exist. */
beforeAll(async () => {
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  samir = await house.member('Samir', { person: true })
  await house.stand(joan.id, dev.id, 'alongside', parts)
  const base = `/people/${joan.id}`
  const page = (await dev.send(`${base}/conversations/new`, { kind: 'crisis' })).location
  const talk = page.replace(/\/page$/, '')
  await dev.send(page, { words: 'J: I sang alto', stood: '1' })
  await dev.send(`${base}/said/new`, { text: 'something' })
  const { rows } = await house.owner.query('select id from statement where person_id = $1', [joan.id])
  const said = `${base}/said/${rows[0].id}`
  paths = [
    `${base}/conversations/new`,
    page,
    `${talk}/cut`,
    `${talk}/photos`,
    `${talk}/read-back`,
    `${talk}/read-back/at-their-word`,
    `${base}/crisis/contacts`,
    `${base}/said/new`,
    `${said}/words`,
    `${said}/at-their-word`,
    `${said}/replies`,
    `${said}/replies/at-their-word`,
  ]
})

const long = 'x'.repeat(150_000)
const nasty: Record<string, Record<string, string | string[]>> = {
  nothing: {},
  'wrong types': {
    kind: ['a', 'b'],
    stood: 'one',
    lines: '-4',
    stance: '🙂',
    held: '2026-02-31',
    members: 'not an id',
    text: [],
    words: ['a', 'b'],
  },
  'numbers beyond numbers': { stood: '1e999', lines: '99999999999999999999', 'by-0': '0000-00-00' },
  'too long': {
    text: long,
    words: long,
    place: long,
    others: long,
    add: long,
    'remove-0': long,
    lines: '150',
    stood: '2',
  },
  markup: {
    text: '<script>alert(1)</script>',
    words: '<img src=x onerror=alert(1)>',
    place: '<b>',
    others: '<i>,<u>',
    kind: 'first',
    stood: '0',
  },
  'null bytes and half characters': {
    text: 'a\u0000b',
    words: '\ud800',
    place: '\u0000',
    others: '\u0000,\u0001',
    kind: '\u0000',
    how: '\u0000',
  },
  'names of the prototype': {
    __proto__: 'x',
    constructor: 'x',
    'line-__proto__': 'right',
    'kind-constructor': 'gift',
  } as never,
}

describe('hostile input to every form of conversations', () => {
  test.each(Object.keys(nasty))('%s: a page that helps, never a fault of ours', async (name) => {
    for (const path of paths) {
      const answer = await dev.post(path, { once: newId(), ...nasty[name] })
      expect([303, 404, 413, 415, 422], `${path}: ${answer.status}`).toContain(answer.status)
      expect(answer.body).not.toContain('<script>alert(1)</script>')
      expect(answer.body).not.toContain('<img src=x')
    }
  })

  test('other people’s ids in the path, or in the form, lead nowhere', async () => {
    for (const path of paths) {
      const elsewhere = path.replace(joan.id, samir.id)
      expect((await dev.post(elsewhere, { once: newId() })).status, elsewhere).toBe(404)
    }
    for (const path of paths.filter((one) => /conversations\/[0-9a-f-]{36}|said\/[0-9a-f-]{36}/.test(one))) {
      const swapped = path.replace(joan.id, samir.id)
      const answer = await samir.post(swapped, {
        once: newId(),
        text: 'x',
        words: 'x',
        stood: '1',
        stance: 'agree',
        way: 'by phone',
        all: 'yes',
        lines: '1',
      })
      expect([404, 422], `${swapped}: ${answer.status}`).toContain(answer.status)
    }
    const { rows } = await house.owner.query('select 1 from statement where person_id = $1', [samir.id])
    expect(rows).toEqual([])
  })

  test('ids that are none are not found', async () => {
    for (const id of ['x', '%00', `${newId()}'--`])
      for (const path of [`conversations/${id}`, `said/${id}`, `conversations/${id}/cut`])
        expect((await dev.get(`/people/${joan.id}/${path}`)).status).toBe(404)
  })

  test('markup that was said is shown as it was said', async () => {
    await joan.send(`/people/${joan.id}/said/new`, { text: '<b>not bold</b> & "quoted"' })
    expect((await joan.get(`/people/${joan.id}/said`)).body).toContain('&lt;b>not bold&lt;/b> &amp; &quot;quoted&quot;')
  })
})
