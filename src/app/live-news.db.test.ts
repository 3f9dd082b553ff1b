import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LiveNews, liveNews } from '../news/index.ts'
import { appRole, type Listening, listen, newId, readConfig } from '../platform/index.ts'
import { buildServer } from './server.ts'
import { testHouse, type Visitor } from './testing/house.ts'

const house = testHouse()
const parts = ['hello', 'reach', 'about', 'said', 'plan', 'rights']
let live: LiveNews
let listening: Listening
let app: Awaited<ReturnType<typeof buildServer>>
let address: string

beforeAll(async () => {
  live = liveNews(house.database, { beatMs: 200 })
  app = await buildServer({
    config: readConfig({ LOG_LEVEL: 'silent' }),
    clock: house.database.clock,
    database: house.database,
    places: [house.place],
    live,
  })
  listening = listen({ ...house.address, user: appRole }, live.heard)
  address = await app.listen({ port: 0, host: '127.0.0.1' })
  await sleep(300)
})
afterAll(async () => {
  await listening.stop()
  await app.close()
})

/** An open page that listens: everything it heard, and whether it was let go. */
async function open({ cookie }: Visitor, headers: Record<string, string> = {}) {
  const heard = { status: 0, text: '', over: false, leave: () => {} }
  const gone = new AbortController()
  heard.leave = () => gone.abort()
  const answer = await fetch(`${address}/news/live`, { headers: { cookie, ...headers }, signal: gone.signal })
  heard.status = answer.status
  void (async () => {
    for await (const bytes of answer.body ?? []) heard.text += Buffer.from(bytes).toString()
  })()
    .catch(() => {})
    .finally(() => {
      heard.over = true
    })
  return heard
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (holds()) return
    await sleep(50)
  }
  throw new Error(`not in time: ${what}`)
}

async function joanAndDev() {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', parts)
  return { joan, dev }
}

/** Something is said, told of, and the dispatcher says so. */
async function said(person: string, by: string, hidden = false) {
  const { clock } = house.database
  clock.moveTo(new Date(clock.now().getTime() + 1_000).toISOString())
  await house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, said_at, not_on_my_screen)
     values ($1, $2, $3, 'written', $3, 'opinion', 'The stairs worry me', $4, $5)`,
    [newId(), person, by, clock.now(), hidden],
  )
  await house.owner.query(`insert into event (person_id, kind, facts, at) values ($1, 'statement added', '{}', $2)`, [
    person,
    clock.now(),
  ])
  await house.owner.query(`select pg_notify('alongside', $1)`, [house.place.key])
}

test('an open page hears that something is new, and nothing of what it is', async () => {
  const { joan, dev } = await joanAndDev()
  const [hers, his] = [await open(joan), await open(dev)]
  await said(joan.id, dev.id)
  await until(() => hers.text.includes('event: new'), 'Joan hears')
  expect(hers.text).toContain('event: new\ndata: {"place":"hollinbank"}\n\n')
  expect(hers.text).not.toMatch(/stairs|Dev|[0-9a-f]{8}-/)
  expect(his.text).not.toContain('event: new')
  hers.leave()
  his.leave()
  await until(() => live.count() === 0, 'both have left')
})

test('nobody hears what is not on their own screen, and nobody whose standing has ended', async () => {
  const { joan, dev } = await joanAndDev()
  const ben = await house.member('Ben')
  await house.stand(joan.id, ben.id, 'circle', ['said'], ['read'])
  const [hers, his] = [await open(joan), await open(ben)]
  await house.owner.query('update standing set ended_at = $1 where member_id = $2', [
    house.database.clock.now(),
    ben.id,
  ])
  await said(joan.id, dev.id, true)
  await sleep(900)
  expect([hers.text, his.text].join()).not.toContain('event: new')
  hers.leave()
  his.leave()
})

test('a page whose session ends is let go', async () => {
  const { joan } = await joanAndDev()
  const hers = await open(joan)
  await house.owner.query('update shared.session set ended_at = $1 where member_id = $2', [
    house.database.clock.now(),
    joan.id,
  ])
  await until(() => hers.over, 'let go')
  expect((await open(joan)).status).toBe(204)
})

test('a page whose session ends, or whose reader stands there no longer, is let go at once, not at the next beat', async () => {
  const { joan } = await joanAndDev()
  const ben = await house.member('Ben')
  await house.stand(joan.id, ben.id, 'circle', ['said'], ['read'])
  const calm = liveNews(house.database, { beatMs: 60_000 })
  const closed: string[] = []
  const ear = (who: string, member: string, session: string) =>
    calm.open({ place: house.place, member, session, send: () => true, close: () => closed.push(who) })
  const { rows } = await house.owner.query('select id from shared.session where member_id = $1', [joan.id])
  ear('Joan', joan.id, rows[0].id)
  ear('Ben', ben.id, newId())
  ear('another', newId(), newId())
  const hearing = listen({ ...house.address, user: appRole }, calm.heard)
  await sleep(300)
  const now = house.database.clock.now()
  await house.owner.query('update shared.session set ended_at = $1 where member_id = $2', [now, joan.id])
  await house.owner.query('update standing set ended_at = $1 where member_id = $2', [now, ben.id])
  await until(() => closed.length === 2, 'both are let go')
  expect(closed.sort()).toEqual(['Ben', 'Joan'])
  await hearing.stop()
  await calm.stop()
})

test('a page whose reader was let in until a moment is let go when that has gone by', async () => {
  const { joan } = await joanAndDev()
  const [ben, carol] = [await house.member('Ben'), await house.member('Carol')]
  const { clock } = house.database
  const inMinutes = (minutes: number) => new Date(clock.now().getTime() + minutes * 60_000)
  for (const [one, minutes] of [[ben, 10] as const, [carol, 20] as const]) {
    await house.stand(joan.id, one.id, 'circle', ['said'], ['read'])
    await house.owner.query('update standing set until_at = $1 where member_id = $2', [inMinutes(minutes), one.id])
  }
  const [his, hers] = [await open(ben), await open(carol)]
  await sleep(500)
  expect([his.over, hers.over]).toEqual([false, false])
  clock.moveTo(inMinutes(11).toISOString())
  await until(() => his.over, 'Ben is let go')
  expect(hers.over).toBe(false)
  hers.leave()
})

test('who is not signed in, or asks from another site, gets nothing and is not asked to come back', async () => {
  expect((await open(house.stranger)).status).toBe(204)
  const { joan } = await joanAndDev()
  expect((await open(joan, { 'sec-fetch-site': 'cross-site' })).status).toBe(204)
})

test('one member keeps six pages open, and no more', async () => {
  const { joan } = await joanAndDev()
  const pages = await Promise.all(Array.from({ length: 7 }, () => open(joan)))
  expect(pages.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 429])
  for (const page of pages) page.leave()
  await until(() => live.count() === 0, 'all have left')
})

test('a listening connection that is lost is made anew, and what was missed is looked for', async () => {
  const { joan, dev } = await joanAndDev()
  const hers = await open(joan)
  await house.owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen alongside'`)
  await said(joan.id, dev.id)
  await until(() => hers.text.includes('event: new'), 'Joan hears after all')
  hers.leave()
})

test('stopping lets every page go at once', async () => {
  const { joan } = await joanAndDev()
  const hers = await open(joan)
  const began = Date.now()
  await app.close()
  await until(() => hers.over, 'let go')
  expect(Date.now() - began).toBeLessThan(3_000)
})
