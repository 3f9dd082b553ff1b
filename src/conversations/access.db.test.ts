import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../app/testing/house.ts'
import { newId } from '../platform/index.ts'

/** Who may use which page of conversations; what happens there is tested beside each. */
const house = testHouse()
type Member = Visitor & { id: string }
const who: Record<string, Member> = {}
let talk: string
let statement: string

beforeAll(async () => {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  const pat = await house.member('Pat')
  const amir = await house.member('Amir')
  const mina = await house.member('Mina', { posts: ['worker', 'team lead'] })
  Object.assign(who, { joan, dev, pat, amir, mina, samir: await house.member('Samir', { person: true }) })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
  await house.stand(joan.id, pat.id, 'circle', ['reach', 'said'], ['read', 'add'])
  await house.stand(joan.id, amir.id, 'circle', ['reach', 'plan'], ['read'])
  const page = (await dev.send(`/people/${joan.id}/conversations/new`, { kind: 'crisis' })).location
  talk = page.replace(/\/page$/, '')
  await dev.send(page, { words: 'J: I sang alto\nme: I will ring by Monday', stood: '1' })
  await dev.send(`/people/${joan.id}/said/new`, { text: 'something' })
  const { rows } = await house.owner.query('select id from statement where person_id = $1', [joan.id])
  statement = rows[0].id
})

const everybody = ['joan', 'dev', 'pat', 'amir', 'mina', 'samir']
const around = ['joan', 'dev', 'pat']
const base = () => `/people/${who.joan?.id}`

describe('who may look', () => {
  test.each([
    ['the conversations', () => `${base()}/conversations`, around],
    ['one conversation', () => talk, around],
    ['a page that is not shared', () => `${talk}/page`, ['dev']],
    ['sorting a page that is not shared', () => `${talk}/cut`, ['dev']],
    ['what was said', () => `${base()}/said`, around],
    ['one statement', () => `${base()}/said/${statement}`, around],
    ['whether it is calm', () => `${base()}/crisis`, around],
    ['her workbook', () => `${base()}/workbook`, ['joan']],
    ['reading back at her word (sending it needs standing to change)', () => `${talk}/read-back/at-their-word`, around],
  ])('%s', async (_what, path, may) => {
    for (const name of everybody) {
      const answer = await who[name]?.get(path())
      expect(answer?.status, name).toBe(may.includes(name) ? 200 : 404)
    }
    expect((await house.stranger.get(path())).status).toBe(303)
  })
})

describe('who may do', () => {
  const post = (name: string, path: string, fields = {}) => who[name]?.post(path, { once: newId(), ...fields })

  test('begin a conversation: the person, who is alongside, and who may add in the circle', async () => {
    for (const name of everybody) {
      const answer = await post(name, `${base()}/conversations/new`, { kind: 'first' })
      expect(answer?.status, name).toBe(around.includes(name) ? 303 : 404)
    }
  })

  test('share or delete a page: its writer alone, while it is theirs', async () => {
    for (const name of everybody.filter((one) => one !== 'dev')) {
      expect((await post(name, `${talk}/share`))?.status, name).toBe(404)
      expect((await post(name, `${talk}/page/delete`))?.status, name).toBe(404)
    }
    expect((await post('dev', `${talk}/share`))?.status).toBe(303)
    expect((await post('joan', `${talk}/page/delete`))?.status).toBe(303)
    const { rows } = await house.owner.query('select words from conversation_page where conversation_id = $1', [
      talk.split('/').at(-1),
    ])
    expect(rows[0].words).toContain('I sang alto')
  })

  test('say that it is calm: the person, or who may change at her word', async () => {
    for (const name of ['pat', 'amir', 'mina', 'samir'])
      expect((await post(name, `${base()}/crisis/calm`, { way: 'by phone' }))?.status, name).toBe(404)
    expect((await post('joan', `${base()}/crisis/calm`))?.status).toBe(303)
  })
})
