import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Line } from './entry.ts'
import { fetchFeed } from './fetch-feed.ts'

/** What the other side answers to a path; nothing: it never answers. */
type Answers = (
  path: string,
) => { status?: number; body?: string; headers?: Record<string, string>; slowly?: true; late?: number } | null

let server: Server
let answers: Answers
let asked: string[]
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const answer = answers(request.url ?? '')
    if (answer === null) return
    const { status = 200, body = '', headers = {}, slowly, late = 0 } = answer
    response.writeHead(status, headers)
    if (!slowly) return void setTimeout(() => response.end(body), late)
    const drip = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(drip))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const service = (id: string) => ({ id, name: `Group ${id}`, schedules: [] })
const page = (ids: string[], more: object = {}) => ({ body: JSON.stringify({ contents: ids.map(service), ...more }) })
const pageIn = (path: string) => Number(/page=(\d+)/.exec(path)?.[1])

/** What came, and what kept the rest from coming. */
async function fetched(from: Answers, { within = 5_000, ours = '127.0.0.1' } = {}) {
  answers = from
  asked = []
  const lines: Line[] = []
  let trouble = ''
  try {
    const reach = { until: Date.now() + within, may: (address: string) => address === ours }
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    for await (const some of fetchFeed(base, '2026-11-22', reach)) lines.push(...some)
  } catch (error) {
    trouble = (error as Error).message
  }
  return { trouble, names: lines.flatMap(({ entry }) => (entry ? [entry.name] : [])), lines }
}

describe('a feed', () => {
  test('comes page by page; where its pages end it is at its end, whatever it says of how many there are', async () => {
    const { names, trouble } = await fetched((path) =>
      pageIn(path) < 3 ? page([`${pageIn(path)}`], { total_pages: 1_000_000, last_page: false }) : page([]),
    )
    expect([names, trouble, asked.length]).toEqual([['Group 1', 'Group 2'], '', 3])
  })

  test('that names the same group twice has it once, and says so', async () => {
    const { names, lines } = await fetched(() => page(['1', '2', '1'], { last_page: true }))
    expect(names).toEqual(['Group 1', 'Group 2'])
    expect(lines[2]?.reason).toContain('line 1 is the same')
  })

  test('is asked by our own counting: where it says that the next page is, nobody looks', async () => {
    await fetched((path) =>
      page([`${pageIn(path)}`], { next: 'http://127.0.0.9/secret', links: { next: '/elsewhere' }, total_pages: 2 }),
    )
    expect(asked.map((path) => path.split('?')[0])).toEqual(['/services', '/services'])
  })
})

describe('what a list tells only the beginnings of', () => {
  const beginnings = (ids: readonly number[]) => ({
    body: JSON.stringify({ last_page: true, contents: ids.map((id) => ({ id: `${id}`, name: `Group ${id}` })) }),
  })
  const ids = Array.from({ length: 40 }, (_, at) => at + 1)

  test('is asked for one by one, a few at the same time, and comes in the order of the list', async () => {
    let now = 0
    let most = 0
    server.on('request', (request, response) => {
      if (!/services\/\d/.test(request.url ?? '')) return
      most = Math.max(most, ++now)
      response.on('finish', () => now--)
    })
    const { lines } = await fetched((path) => {
      const [, id] = /services\/(\d+)/.exec(path) ?? []
      return id ? { body: JSON.stringify({ id, name: `Whole ${id}` }), late: 5 } : beginnings(ids)
    })
    expect(lines.map(({ entry }) => entry?.name)).toEqual(ids.map((id) => `Whole ${id}`))
    expect(most).toBeLessThanOrEqual(6)
  })

  test('comes as the list has it where the whole of one is a mountain', async () => {
    const { names, trouble } = await fetched((path) =>
      path.includes('/services/1')
        ? { body: JSON.stringify({ id: '1', name: 'Mountain', description: 'x'.repeat(1_100_000) }) }
        : beginnings([1]),
    )
    expect([names, trouble]).toEqual([['Group 1'], ''])
  })

  test('is not asked for at all where there are more than fifty thousand', async () => {
    const many = Array.from({ length: 50_001 }, (_, at) => at + 1)
    expect((await fetched(() => beginnings(many))).trouble).toContain('more than fifty thousand')
    expect(asked).toHaveLength(1)
  })
})

describe('a feed that means us ill', () => {
  test.each<[string, Answers, string]>([
    ['gives the same page again and again', () => page(['1'], { total_pages: 1e9 }), 'the same page again'],
    ['gives two pages in turn', (path) => page([`${pageIn(path) % 2}`], { total_pages: 99 }), 'the same page again'],
    ['sends us round', () => ({ status: 302, headers: { location: '/services' } }), 'from one address to the next'],
    [
      'sends us to an address inside',
      () => ({ status: 302, headers: { location: 'http://127.0.0.2/latest/meta-data' } }),
      'not on the open internet',
    ],
    [
      'sends us to this machine by another name',
      () => ({ status: 301, headers: { location: 'http://[::1]:80/' } }),
      'not on the open internet',
    ],
    ['sends us to a file', () => ({ status: 302, headers: { location: 'file:///etc/passwd' } }), 'cannot be used'],
    ['sends us nowhere', () => ({ status: 302, headers: { location: 'http://' } }), 'address'],
    [
      'gives an error on its second page',
      (path) => (pageIn(path) === 1 ? page(['1'], { total_pages: 2 }) : { status: 500 }),
      'an error (500)',
    ],
    ['answers with a page for people', () => ({ body: '<!doctype html>' }), 'no JSON'],
    ['answers with something else', () => ({ body: '{"hello": "there"}' }), 'no list of services'],
    ['answers with a number', () => ({ body: '7' }), 'no list of services'],
    [
      'says that it is packed, and is a mountain',
      () => ({ body: '[]', headers: { 'content-encoding': 'gzip', 'content-length': '2' } }),
      '',
    ],
  ])('%s', async (_what, from, words) => {
    expect((await fetched(from)).trouble).toContain(words)
  })

  test('never answers, or drips, is left when its time is over', async () => {
    expect((await fetched(() => null, { within: 200 })).trouble).toBe('it takes too long')
    expect((await fetched(() => ({ slowly: true }), { within: 200 })).trouble).toBe('it takes too long')
  })

  test('at an address inside is never asked', async () => {
    const { trouble } = await fetched(() => page(['1']), { ours: '192.0.2.1' })
    expect([trouble, asked]).toEqual(['its address is not on the open internet', []])
  })

  test('hides code and control characters in its words: they come as plain text', async () => {
    const bad = {
      id: '1',
      name: '<img src=x onerror=alert(1)>Cho\u0000ir\u202e',
      description: '<script>x</script>We sing.',
      schedules: [],
    }
    const { names, lines } = await fetched(() => ({ body: JSON.stringify([bad]) }))
    expect([names, lines[0]?.entry?.line]).toEqual([['Cho ir'], 'We sing.'])
  })
})
