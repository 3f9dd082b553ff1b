import { expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { newId } from '../platform/index.ts'

/** “Not on my screen” in conversations: what is cut from, said to or added to a hidden thing is hidden as well. */
const house = testHouse()

async function joanWatched() {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
  const at = (await dev.send(`/people/${joan.id}/conversations/new`, { kind: 'first' })).location
  await house.owner.query('update conversation set not_on_my_screen = true where person_id = $1', [joan.id])
  return { joan, dev, at, talk: at.replace(/\/page$/, '') }
}

const offScreen = async (table: string, person: string) =>
  (await house.owner.query(`select not_on_my_screen as off from ${table} where person_id = $1`, [person])).rows

test('what is cut from a hidden conversation stays off the person’s screen, its promises too', async () => {
  const { joan, dev, at, talk } = await joanWatched()
  await dev.send(at, { words: 'J: he reads my post\nme: I will ring the refuge by Monday', stood: '1' })
  const stood = /name="stood" value="(\d+)"/.exec((await dev.get(`${talk}/cut`)).body)?.[1] ?? ''
  const lines = { 'speaker-0': joan.id, 'speaker-1': dev.id, 'kind-1': 'promise', lines: '2', stood }
  expect((await dev.send(`${talk}/cut`, lines)).status).toBe(303)
  expect((await joan.get(`/people/${joan.id}/said`)).body).not.toContain('he reads my post')
  expect((await joan.get(`/people/${joan.id}`)).body).not.toContain('refuge')
  expect((await joan.get(`/people/${joan.id}/promises`)).body).not.toContain('refuge')
})

test('an answer to a hidden statement is hidden', async () => {
  const { joan, dev } = await joanWatched()
  const statement = newId()
  await house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, kind, text, not_on_my_screen) values ($1, $2, $2, 'spoken', 'worry', 'quiet', true)`,
    [statement, joan.id],
  )
  await dev.post(`/people/${joan.id}/said/${statement}/replies`, {
    once: newId(),
    stance: 'reply',
    text: 'I am with you',
  })
  expect(await offScreen('reply', joan.id)).toEqual([{ off: true }])
})

test('a crisis kept off the person’s screen does not betray itself when they begin a conversation of any kind', async () => {
  const { joan, dev } = await joanWatched()
  await dev.send(`/people/${joan.id}/conversations/new`, { kind: 'crisis' })
  await house.owner.query('update crisis set not_on_my_screen = true where person_id = $1', [joan.id])
  const at = `/people/${joan.id}/conversations/new`
  expect((await joan.get(at)).body).not.toContain('A crisis is open')
  for (const kind of ['good life', 'first', 'crisis'])
    expect((await joan.post(at, { once: newId(), kind })).status, kind).toBe(303)
  expect((await dev.post(at, { once: newId(), kind: 'good life' })).status).toBe(422)
})
