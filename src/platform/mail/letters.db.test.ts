import { expect, test } from 'vitest'
import { inPlace } from '../database/index.ts'
import { freshPlace } from '../testing/place.ts'
import { addressOf, type Post, sendLetters, writeLetter } from './index.ts'

const made = freshPlace()
const letter = {
  to: 'joan@example.org',
  about: 'sign-in link',
  subject: 'Your link',
  words: 'Hello,',
  link: '/sign-in/link/x',
}

const write = () => inPlace(made.database, made.place, null, null, (tx) => tx.run(writeLetter(letter)))

async function sendWith(send: Post['send']): Promise<string[]> {
  const troubles: string[] = []
  await sendLetters({
    database: made.database,
    places: [made.place],
    config: { publicUrl: 'https://alongside.example.org', port: 3000 },
    post: { send, close: () => {} },
    trouble: (_place, kind) => troubles.push(kind),
  })
  return troubles
}

test('a letter leaves once, with its link at the address of the place, and is emptied', async () => {
  await write()
  const sent: unknown[] = []
  for (let round = 0; round < 2; round++) await sendWith(async (one) => void sent.push(one))
  const text = 'Hello,\n\nhttps://alongside.example.org/sign-in/link/x\n'
  expect(sent).toEqual([{ to: 'joan@example.org', subject: 'Your link', text }])
  const { rows } = await made.owner.query('select words, link, sent_at is not null as sent from letter_out')
  expect(rows).toEqual([{ words: '', link: '', sent: true }])
})

test('a letter that could not be handed over is tried again later, and what went wrong is told without an address', async () => {
  await write()
  const refused = async () => {
    throw Object.assign(new Error('550 joan@example.org unknown'), { code: 'EENVELOPE' })
  }
  expect(await sendWith(refused)).toEqual(['EENVELOPE'])
  const sent: unknown[] = []
  await sendWith(async (one) => void sent.push(one))
  expect(sent).toEqual([])
  made.database.clock.moveTo('2026-11-21T09:31:01Z')
  await sendWith(async (one) => void sent.push(one))
  expect(sent).toHaveLength(1)
})

test('a letter of an act that is undone is never written', async () => {
  await expect(
    inPlace(made.database, made.place, null, null, async (tx) => {
      await tx.ask(writeLetter({ ...letter, to: 'undone@example.org' }))
      throw new Error('undone')
    }),
  ).rejects.toThrow('undone')
  const { rows } = await made.owner.query("select from letter_out where to_address = 'undone@example.org'")
  expect(rows).toEqual([])
})

test('the letter box shows nothing in a place that is no demo', async () => {
  await write()
  const look = () => made.owner.query('select * from letter_box()')
  expect((await look()).rows).toEqual([])
  await made.owner.query('update shared.place set demo = true')
  expect((await look()).rows.length).toBeGreaterThan(0)
})

test('a place with a host name of its own has links that lead there', () => {
  const config = { publicUrl: 'https://alongside.example.org', port: 3000 }
  expect(addressOf(config, { host: 'thornbeck.example.org' })).toBe('https://thornbeck.example.org')
  expect(addressOf({ ...config, publicUrl: '' }, { host: null })).toBe('http://localhost:3000')
})
