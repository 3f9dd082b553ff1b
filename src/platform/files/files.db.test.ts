import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import multipart from '@fastify/multipart'
import { type FastifyInstance, fastify } from 'fastify'
import { h } from 'preact'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { fields } from '../form/fields.ts'
import { type Id, newId } from '../ids.ts'
import { route, standing } from '../route/declare.ts'
import { serve } from '../route/serve.ts'
import { freshPlace, testNow } from '../testing/place.ts'
import { folderStore } from './folder-store.ts'
import { fileLink, keepFile, pictureLink, uploads } from './keep-file.ts'
import { fileRoutes } from './routes.ts'
import { sweepFiles } from './sweep.ts'

const house = freshPlace()
let folder: string
let app: FastifyInstance
let joan: Id
let dev: Id
let breaks: boolean

const words = { missing: 'Choose a file', tooBig: 'Too big', wrongKind: 'Not that kind', unreadable: 'Cannot be read' }
const add = route({
  path: '/people/:person/photo',
  who: standing('add', ['said']),
  words: { en: {} },
  upload: { kinds: ['picture', 'paper'], most: 2 },
  page: ({ view }) => h('p', null, view.errors.map(({ message }) => message).join()),
  form: (posted, _w, { files }) => fields(posted, { photo: uploads(files, words) }),
  act(tx, { photo }, { person }) {
    const ids = photo.map((file) => keepFile(tx, { person, part: 'said', file }))
    if (breaks) throw new Error('broken in the middle')
    return `/kept/${ids.join()}`
  },
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-files-'))
  const store = folderStore(join(folder, 'files'))
  app = fastify()
  await app.register(multipart, { throwFileSizeLimit: false })
  serve(app, [add, ...fileRoutes(store)], {
    database: house.database,
    places: [house.place],
    uploads: {
      store,
      inbox: join(folder, 'inbox'),
      limits: async () => ({
        picture: 300_000,
        paper: 1_000,
        sound: 1_000,
        film: 1_000,
        record: 1_000,
        lines: 5_000_000,
        table: 1_000,
      }),
    },
    viewerOf: async ({ headers }) => ({
      id: String(headers['x-member']),
      knownAs: '',
      isPerson: true,
      posts: [],
      ring: null,
      session: '',
      confirmedAt: null,
    }),
    html: (page) => JSON.stringify(page.props.children ?? ''),
    frame: () => ({}) as never,
    problem: () => h('p', null, 'problem'),
    time: () => '',
    askToSignIn: async (_request, reply) => reply,
    askWhoItIs: async () => null,
    lang: 'en',
  })
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  breaks = false
  house.database.clock.moveTo(testNow)
  joan = newId()
  dev = newId()
  await house.owner.query(
    `insert into member (id, known_as, is_person) values ($1, 'Joan', true), ($2, 'Dev', false)`,
    [joan, dev],
  )
  await house.owner.query(
    `insert into standing (person_id, member_id, kind, parts, acts, from_at, reason) values
      ($1, $1, 'self', '{said}', '{read,add,change}', $3, 'x'), ($1, $2, 'alongside', '{plan}', '{read,add}', $3, 'x')`,
    [joan, dev, testNow],
  )
})

/** Sends files as a browser does. */
async function send(files: [name: string, bytes: Buffer | string][], member = joan) {
  const form = new FormData()
  form.set('once', newId())
  for (const [name, bytes] of files) form.append('photo', new Blob([new Uint8Array(Buffer.from(bytes))]), name)
  const request = new Request('http://x', { method: 'POST', body: form })
  const answer = await app.inject({
    method: 'POST',
    url: `/people/${joan}/photo`,
    headers: { 'content-type': request.headers.get('content-type') ?? '', 'x-member': member },
    body: Buffer.from(await request.arrayBuffer()),
  })
  return {
    status: answer.statusCode,
    body: answer.body,
    ids: String(answer.headers.location ?? '')
      .replace('/kept/', '')
      .split(','),
  }
}
const get = (url: string, member = joan) => app.inject({ url, headers: { 'x-member': member } })
const photo = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#884422' } })
    .withExif({ IFD0: { Make: 'Nokia' }, IFD3: { GPSLatitude: '53/1 40/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
const lying = async () =>
  (await readdir(join(folder, 'files'), { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name))

describe('keeping a file', () => {
  test('a picture is drawn anew: upright, and nothing the camera wrote is left', async () => {
    const before = await photo()
    expect((await sharp(before).metadata()).exif).toBeDefined()
    const { ids } = await send([['holiday.JPEG', before]])
    const answer = await get(fileLink(joan, { id: ids[0] ?? '', part: 'said' }))
    expect(answer.statusCode).toBe(200)
    const { exif, width, height, orientation } = await sharp(answer.rawPayload).metadata()
    expect({ exif, width, height, orientation }).toEqual({
      exif: undefined,
      width: 20,
      height: 40,
      orientation: undefined,
    })
    expect(answer.rawPayload.includes('Nokia')).toBe(false)
  })

  test('it comes to be saved, never to be run, whatever it is called', async () => {
    const { ids } = await send([['../../etc/Brief an “Jo”.pdf', '%PDF-1.7 ok']])
    const { headers, body } = await get(fileLink(joan, { id: ids[0] ?? '', part: 'said' }))
    expect(body).toBe('%PDF-1.7 ok')
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Brief an _Jo_.pdf"; filename*=UTF-8''Brief%20an%20%E2%80%9CJo%E2%80%9D.pdf`,
    )
  })

  test('only a picture is shown in a page', async () => {
    const { ids } = await send([
      [
        'a.png',
        await sharp(await photo())
          .png()
          .toBuffer(),
      ],
      ['b.pdf', '%PDF-1.7 ok'],
    ])
    const [picture, paper] = ids.map((id) => pictureLink(joan, { id, part: 'said' }))
    const shown = await get(picture ?? '')
    expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/jpeg'])
    expect(shown.headers['content-disposition']).toMatch(/^inline; filename="a.jpg"/)
    expect((await get(paper ?? '')).statusCode).toBe(404)
  })

  test('the same bytes lie there once', async () => {
    const had = (await lying()).length
    await send([
      ['a.pdf', '%PDF-1.7 twice'],
      ['b.pdf', '%PDF-1.7 twice'],
    ])
    expect((await lying()).length).toBe(had + 1)
  })

  test('what cannot be taken is said, and nothing of it stays', async () => {
    const had = await lying()
    const says = async (...file: [string, string]) => (await send([file])).body
    expect(await says('x.jpg', '<svg onload=alert(1)>')).toContain('Not that kind')
    expect(await says('x.jpg', '\xff\xd8\xff not really')).toContain('Not that kind')
    expect((await send([['x.jpg', Buffer.from('\xff\xd8\xff not really', 'latin1')]])).body).toContain('Cannot be read')
    expect(await says('x.pdf', `%PDF-${'x'.repeat(2_000)}`)).toContain('Too big')
    expect(await says('x.pdf', `%PDF-${'x'.repeat(400_000)}`)).toContain('Too big')
    expect((await send([])).body).toContain('Choose a file')
    expect(await lying()).toEqual(had)
    await vi.waitFor(async () => expect(await readdir(join(folder, 'inbox'))).toEqual([]))
  })

  test('more files than the route takes are too much', async () => {
    const answer = await send([
      ['a.pdf', '%PDF-1'],
      ['b.pdf', '%PDF-2'],
      ['c.pdf', '%PDF-3'],
    ])
    expect(answer.status).toBe(413)
  })
})

describe('who may', () => {
  test('who has no standing to the part of a file finds nothing there, as if it were missing', async () => {
    const { ids } = await send([['a.pdf', '%PDF-1.7 said']])
    const forbidden = await get(fileLink(joan, { id: ids[0] ?? '', part: 'said' }), dev)
    const otherPart = await get(fileLink(joan, { id: ids[0] ?? '', part: 'plan' }), dev)
    const missing = await get(fileLink(joan, { id: newId(), part: 'said' }))
    expect([forbidden, otherPart, missing].map(({ statusCode, body }) => [statusCode, body])).toEqual(
      Array(3).fill([404, missing.body]),
    )
  })

  test('who has no standing cannot even fill the store', async () => {
    const had = await lying()
    expect((await send([['a.pdf', '%PDF-1.7 from Dev']], dev)).status).toBe(404)
    expect(await lying()).toEqual(had)
  })
})

describe('bytes without a row', () => {
  const sweep = () =>
    sweepFiles(folderStore(join(folder, 'files')), join(folder, 'inbox')).run({
      database: house.database,
      place: house.place,
      now: new Date(),
    })
  const age = async (name: string) => utimes(join(folder, 'files', name), new Date(0), new Date('2026-01-01'))

  test('an act that breaks leaves no row; its bytes go a day later, and kept ones stay', async () => {
    const { ids } = await send([['kept.pdf', '%PDF-1.7 kept']])
    breaks = true
    expect((await send([['broken.pdf', '%PDF-1.7 broken']])).status).toBe(500)
    const all = await lying()
    await sweep()
    expect(await lying()).toEqual(all)
    for (const name of all) await age(name)
    await sweep()
    expect(await contents()).not.toContain('%PDF-1.7 broken')
    expect((await get(fileLink(joan, { id: ids[0] ?? '', part: 'said' }))).body).toBe('%PDF-1.7 kept')
  })

  test('bytes sent again while they are swept stay', async () => {
    const store = folderStore(join(folder, 'files'))
    const path = join(folder, 'again')
    await writeFile(path, 'again')
    await store.put('hollinbank', 'ab'.repeat(32), path)
    await store.remove('hollinbank', 'ab'.repeat(32), new Date('2026-01-01'))
    expect(await contents()).toContain('again')
  })

  const contents = async () => Promise.all((await lying()).map((name) => readFile(join(folder, 'files', name), 'utf8')))
})
