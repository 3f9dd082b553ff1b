import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFileStore } from './open-store.ts'
import type { FileStore } from './store.ts'

/** The little of S3 that we use, as a stranger's server would have it. */
const kept = new Map<string, { body: string; at: Date }>()
const asked: { method: string; url: string; headers: IncomingHttpHeaders }[] = []
let server: Server
let store: FileStore
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-s3-'))
  server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    asked.push({ method, url, headers })
    const path = url.split('?')[0] ?? ''
    if (method === 'PUT') kept.set(path, { body: await text(request), at: new Date() })
    if (method === 'DELETE') kept.delete(path)
    if (url.includes('list-type=2')) return response.end(page(url))
    const found = kept.get(path)
    if (found) response.setHeader('last-modified', found.at.toUTCString())
    response.writeHead(found || method === 'DELETE' ? 200 : 404)
    response.end(method === 'GET' ? found?.body : undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  store = openFileStore({
    filesUrl: `s3://a%2Fkey:secret@127.0.0.1:${port}/bucket?region=eu-west-2&http=1`,
    dataDir: '',
  })
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

/** One object on each page, so that going on from page to page is tried. */
function page(url: string): string {
  const from = Number(new URL(url, 'http://x').searchParams.get('continuation-token') ?? 0)
  const [path, found] = [...kept][from] ?? []
  const more = from + 1 < kept.size ? `<NextContinuationToken>${from + 1}</NextContinuationToken>` : ''
  const key = path?.replace('/bucket/', '')
  return `<ListBucketResult><Contents><Key>${key}</Key><LastModified>${found?.at.toISOString()}</LastModified></Contents>${more}</ListBucketResult>`
}

async function put(words: string): Promise<string> {
  const sha256 = createHash('sha256').update(words).digest('hex')
  await writeFile(join(folder, 'file'), words)
  await store.put('hollinbank', sha256, join(folder, 'file'))
  return sha256
}

test('bytes go in and come back, each request signed for this bucket’s region', async () => {
  const sha256 = await put('a photograph')
  expect(await text(await store.read('hollinbank', sha256))).toBe('a photograph')
  for (const { headers } of asked)
    expect(headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=a\/key\/\d{8}\/eu-west-2\/s3\/aws4_request, SignedHeaders=\S+, Signature=[0-9a-f]{64}$/,
    )
  expect(asked[0]).toMatchObject({ method: 'PUT', url: `/bucket/hollinbank/${sha256}` })
  expect(asked[0]?.headers['x-amz-content-sha256']).toBe(sha256)
  expect(asked[0]?.headers['content-length']).toBe('12')
})

test('what is missing is an error', async () => {
  await expect(store.read('hollinbank', '0'.repeat(64))).rejects.toThrow('404')
})

test('old bytes are found over several pages, and removed only while they are old', async () => {
  const old = await put('old')
  const young = await put('young')
  const entry = kept.get(`/bucket/hollinbank/${old}`)
  if (entry) entry.at = new Date('2026-01-01')
  const since = new Date('2026-02-01')
  const found: string[] = []
  for await (const sha256 of store.olderThan('hollinbank', since)) found.push(sha256)
  expect(found).toEqual([old])
  await store.remove('hollinbank', old, since)
  await store.remove('hollinbank', young, since)
  expect([...kept.keys()]).not.toContain(`/bucket/hollinbank/${old}`)
  expect([...kept.keys()]).toContain(`/bucket/hollinbank/${young}`)
})

test('an address that is none is refused in plain words', () => {
  expect(() => openFileStore({ filesUrl: 'https://example.org', dataDir: '' })).toThrow('FILES_URL is not right')
})
