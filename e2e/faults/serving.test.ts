import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newId } from '../../src/platform/index.ts'
import { ask, isGone, makeFolder, ofDatabase, open, postgresPid } from './cluster-folder.ts'
import { asSomebody, type Sender, startServer } from './running.ts'

/** One place for all of these: each test starts the program on it anew. */
let folder: Awaited<ReturnType<typeof makeFolder>>

beforeAll(async () => {
  folder = await makeFolder()
  // The first start tells the demo place, which takes longest.
  await using _first = await startServer(folder.dataDir)
}, 180_000)

afterAll(() => folder?.[Symbol.asyncDispose]())

/** Writes one statement after another; what was acknowledged with a 303 is in `kept`, all that was sent in `sent`. */
function keepWriting(joan: Sender, mark: string) {
  const sent = new Map<string, string>()
  const kept: string[] = []
  let stopped = false
  const write = async () => {
    while (!stopped) {
      const once = newId()
      const text = `${mark} ${once}`
      sent.set(once, text)
      const answer = await joan.post(`/people/${joan.person}/said/new`, { once, text }).catch(() => null)
      if (answer?.status === 303) kept.push(text)
      else if (answer === null) return
    }
  }
  const writing = Promise.all([write(), write(), write(), write()])
  return { sent, kept, stop: () => (stopped = true), writing }
}

const enough = (kept: string[]) =>
  vi.waitFor(() => expect(kept.length).toBeGreaterThan(60), { timeout: 30_000, interval: 10 })

/** How often each of these acts is there: its row, its event and its key must come and go together. */
async function actsIn(dataDir: string, mark: string) {
  await using cluster = await open(dataDir)
  return await ask(
    cluster,
    `select
       (select count(*)::int from place_kettleshaw.statement where text like '${mark} %') as statements,
       (select count(distinct text)::int from place_kettleshaw.statement where text like '${mark} %') as texts,
       (select count(*)::int from place_kettleshaw.answered a join place_kettleshaw.statement s
          on s.text like '${mark} %' and a.key = sha256(convert_to('once ' || right(s.text, 36), 'UTF8'))) as keys,
       (select count(*)::int from place_kettleshaw.event e where e.kind = 'statement added' and e.id > '${began}') as events`,
  )
}
let began = newId()

test.each([
  ['the program', false, 'kept'],
  ['the program and the database together', true, 'held'],
] as const)('kill -9 of %s loses nothing that was acknowledged, and leaves no half act', async (_what, both, mark) => {
  began = newId()
  let joan: Awaited<ReturnType<typeof asSomebody>>
  let written: ReturnType<typeof keepWriting>
  {
    await using server = await startServer(folder.dataDir)
    joan = await asSomebody(server.address)
    written = keepWriting(joan, mark)
    await enough(written.kept)
    if (both) process.kill(await postgresPid(folder.dataDir), 'SIGKILL')
    process.kill(server.pid, 'SIGKILL')
    await written.writing
  }
  await using again = await startServer(folder.dataDir)
  const same = joan.at(again.address)
  const { body } = await same.get(`/people/${joan.person}/said`)
  expect(written.kept.filter((text) => !body.includes(text))).toEqual([])
  // Whoever got no answer sends once more, with the same key: it is done once, whether it had arrived or not.
  for (const [once, text] of written.sent)
    if (!written.kept.includes(text))
      expect((await same.post(`/people/${joan.person}/said/new`, { once, text })).status).toBe(303)
  process.kill(again.pid, 'SIGTERM')
  expect(await again.exited).toBe(0)
  const { size } = written.sent
  expect(await actsIn(folder.dataDir, mark)).toEqual({ statements: size, texts: size, keys: size, events: size })
})

test('SIGTERM finishes what runs, and nothing that was sent is lost', async () => {
  await using server = await startServer(folder.dataDir)
  const joan = await asSomebody(server.address)
  const running = Array.from({ length: 12 }, (_, at) =>
    joan.post(`/people/${joan.person}/said/new`, { once: newId(), text: `finished ${at}` }),
  )
  const first = await Promise.any(running)
  const asked = performance.now()
  process.kill(server.pid, 'SIGTERM')
  const answers = await Promise.allSettled(running)
  expect(first.status).toBe(303)
  expect(await server.exited).toBe(0)
  expect(performance.now() - asked, 'no idle connection holds it up').toBeLessThan(10_000)
  const done = answers.filter((one) => one.status === 'fulfilled' && one.value.status === 303).length
  // Whoever had not reached us yet is turned away, which their browser says; nobody is left in between.
  expect(done + answers.filter((one) => one.status === 'rejected').length).toBe(12)
  await using cluster = await open(folder.dataDir)
  const row = await ask(
    cluster,
    `select count(*)::int as n from place_kettleshaw.statement where text like 'finished %'`,
  )
  expect(row).toEqual({ n: done })
})

test('the database goes and comes back while serving: a clear page meanwhile, and it goes on by itself', async () => {
  await using server = await startServer(folder.dataDir)
  const joan = await asSomebody(server.address)
  const page = `/people/${joan.person}/plan`
  expect((await joan.get(page)).status).toBe(200)
  const pid = await postgresPid(folder.dataDir)
  process.kill(pid, 'SIGKILL')
  await vi.waitFor(async () => expect(await isGone(pid)).toBe(true))
  const away = await joan.get(page)
  expect(away.status).toBe(503)
  expect(away.body).toContain('data-look-again')
  expect((await joan.get('/health')).status).toBe(503)
  await vi.waitFor(async () => expect((await joan.get(page)).status).toBe(200), { timeout: 20_000, interval: 200 })
  expect((await joan.get('/health')).status).toBe(200)
  expect((await joan.post(`/people/${joan.person}/said/new`, { once: newId(), text: 'still here' })).status).toBe(303)
})

test('a database that answers nobody is as good as away: the page says so in time', async () => {
  await using server = await startServer(folder.dataDir)
  const joan = await asSomebody(server.address)
  const page = `/people/${joan.person}/plan`
  expect((await joan.get(page)).status).toBe(200)
  await ofDatabase(folder.dataDir, 'SIGSTOP')
  try {
    const away = await Promise.all(Array.from({ length: 10 }, () => joan.get(page)))
    expect(away.map(({ status }) => status)).toEqual(Array(10).fill(503))
  } finally {
    await ofDatabase(folder.dataDir, 'SIGCONT')
  }
  await vi.waitFor(async () => expect((await joan.get(page)).status).toBe(200), { timeout: 20_000, interval: 200 })
})
