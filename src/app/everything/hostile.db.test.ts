import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { newId } from '../../platform/index.ts'
import { type Answer, testHouse, type Visitor } from '../testing/house.ts'
import { type SmallWorld, smallWorld } from '../testing/walk/small-world.ts'
import { unpack } from './testing/unpack.ts'

const data = await mkdtemp(join(tmpdir(), 'alongside-hostile-'))
const house = testHouse({ ALONGSIDE_DATA: data })
let world: SmallWorld
let dev: Visitor
let steward: Visitor & { id: string }
/** Somebody else who works here: what is sent counts for each. */
let olive: Visitor & { id: string }
/** Joan’s record as she took it, but from a place of another name. */
let record: Record<string, unknown> & {
  tables: Record<string, Record<string, unknown>[]>
  people: unknown[]
  person: Record<string, unknown>
}

beforeAll(async () => {
  world = await smallWorld(house)
  dev = world.actors['Dev, alongside']
  olive = await house.member('Olive', { posts: ['worker'] })
  steward = await house.member('Sheila', { posts: ['steward'] })
  await house.shownToBe(world.joan)
  const answer = await house.app.inject({
    url: `/people/${world.joan}/everything/record.zip`,
    headers: { cookie: world.actors['Joan herself'].cookie },
  })
  record = JSON.parse(String((await unpack(answer.rawPayload)).get('record.json')))
  // Whoever is from here needs no bringing in: another id for her makes her somebody from elsewhere.
  const text = JSON.stringify(record).replaceAll(world.joan, newId())
  record = { ...JSON.parse(text), from: { key: 'elsewhere', name: 'Elsewhere' } }
})

const zipOf = async (files: Record<string, string | Buffer>): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  return buffer(zip.outputStream)
}
const asText = (changed: unknown) => JSON.stringify(changed, null, 1)

/** Sends a file as a browser would. */
async function sent(visitor: Visitor, file: Buffer, name = 'everything.zip'): Promise<Answer> {
  const page = await visitor.get('/arrivals')
  const once = /name="once" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const edge = 'edge-of-a-form'
  const body = Buffer.concat([
    Buffer.from(
      `--${edge}\r\ncontent-disposition: form-data; name="once"\r\n\r\n${once}\r\n--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/zip\r\n\r\n`,
    ),
    file,
    Buffer.from(`\r\n--${edge}--\r\n`),
  ])
  const answer = await house.app.inject({
    method: 'POST',
    url: '/arrivals',
    headers: { cookie: visitor.cookie, 'content-type': `multipart/form-data; boundary=${edge}` },
    body,
  })
  return { status: answer.statusCode, body: answer.body, location: String(answer.headers.location ?? ''), cookie: '' }
}

const refused = async (file: Buffer, words: string, by: Visitor = dev) => {
  const answer = await sent(by, file)
  expect(answer.status).toBe(422)
  expect(answer.body).toContain(words)
}
const all = async () => (await house.owner.query('select count(*)::int as members from member')).rows[0].members

describe('P16 I can leave with everything: what is no record is refused in words', () => {
  test('no zip, a broken one, one without a record', async () => {
    await refused(Buffer.from('<html>'), 'This is not a record that was taken along')
    await refused(Buffer.from('PK\x03\x04 and then nothing'), 'This zip is broken')
    await refused(await zipOf({ 'read-me.txt': 'hello' }), 'There is no record.json')
  })

  test('names that lead out of the folder, or that a record has not', async () => {
    const good = await zipOf({ 'record.json': '{}', 'aa/bb.txt': 'x' })
    await refused(good, 'does not belong to a record')
    await refused(Buffer.from(good.toString('latin1').replaceAll('aa/bb.txt', '../bb.txt'), 'latin1'), 'broken')
    await refused(Buffer.from(good.toString('latin1').replaceAll('aa/bb.txt', '/etc/abcd'), 'latin1'), 'broken')
  })

  test('a bomb: little that becomes much', async () => {
    await refused(await zipOf({ 'record.json': Buffer.alloc(60_000_000, ' ') }), 'larger than this place takes')
  })

  test('a zip that says less than it holds', async () => {
    const zip = await zipOf({ 'record.json': 'x'.repeat(5_000) })
    const directory = zip.indexOf('PK\x01\x02', 0, 'latin1')
    zip.writeUInt32LE(10, directory + 24)
    await refused(zip, 'This zip is broken')
  })

  test('what stands in it wrongly is named, with its line', async () => {
    const [row] = record.tables.statement ?? []
    const wrong = (change: object) =>
      zipOf({ 'record.json': asText({ ...record, tables: { ...record.tables, statement: [{ ...row, ...change }] } }) })
    await refused(await wrong({ kind: 'diagnosis' }), 'row 1, “kind”): it has to be one of these: what matters')
    await refused(await wrong({ said_at: 'yesterday' }), 'it is not a day or time')
    await refused(await wrong({ speaker_id: 'Dev' }), 'it is not written as it should be')
    await refused(await wrong({ score: 7 }), '“score” is nothing we know')
    await refused(await wrong({ text: 'a\u0000b' }), 'a sign in it that cannot be kept')
    await refused(await wrong({ person_id: newId() }), 'something about somebody else')
    expect((await sent(dev, await wrong({ kind: 'diagnosis' }))).body).toMatch(/Line \d{2,}/)
    await refused(await zipOf({ 'record.json': asText({ ...record, version: 99 }) }), 'version 99')
    await refused(await zipOf({ 'record.json': asText(record).slice(0, 900) }), 'cut off or broken')
    await refused(
      await zipOf({ 'record.json': asText({ ...record, tables: { member: [] } }) }),
      '“member” is nothing we know',
    )
  })

  test('files that are missing, others, or not what they say', async () => {
    const id = newId()
    const file = {
      id,
      person_id: record.person.id,
      part: 'about',
      sha256: 'a'.repeat(64),
      type: 'image/jpeg',
      bytes: 5,
      name: 'x.jpg',
      added_by: null,
      added_at: '2026-11-01T09:00:00+00:00',
      only_for: null,
    }
    const listed = { id, path: `files/${id}.jpg`, sha256: file.sha256, bytes: 5 }
    const text = asText({ ...record, tables: { ...record.tables, file: [file] }, files: [listed] })
    await refused(await zipOf({ 'record.json': text }), 'Files belong to this record')
    await refused(await zipOf({ 'record.json': text, [listed.path]: 'hello' }), 'is not the one that belongs')
  })
})

describe('P16 I can leave with everything: nothing in a file touches what is here', () => {
  test('ids of people here name nobody here: a row cannot be put into their record or mouth', async () => {
    const before = await all()
    const said = (record.tables.statement ?? []).map((row) => ({ ...row, conversation_id: null, speaker_id: olive.id }))
    const people = [...record.people, { id: olive.id, known_as: 'Dev' }]
    const answer = await sent(
      olive,
      await zipOf({ 'record.json': asText({ ...record, people, tables: { statement: said } }) }),
    )
    expect(answer.status).toBe(303)
    const brought = await olive.send(answer.location, { alongside: olive.id })
    expect([brought.status, brought.location]).toEqual([303, answer.location])
    const { rows } = await house.owner.query(
      `select s.speaker_id, m.known_as from statement s join member m on m.id = s.speaker_id
      where s.person_id = (select becomes from arrival where id = $1)`,
      [answer.location.split('/').at(-1)],
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row.known_as).toBe('Dev')
      expect(row.speaker_id).not.toBe(olive.id)
    }
    expect(await all()).toBeGreaterThan(before)
  })

  test('what points outside of its record is not brought in, and nothing of it stays', async () => {
    const stranger = {
      ...record,
      from: { key: 'other', name: 'Other' },
      people: [],
      tables: { statement: record.tables.statement ?? [] },
    }
    const answer = await sent(olive, await zipOf({ 'record.json': asText(stranger) }))
    const before = await all()
    const brought = await olive.send(answer.location, { alongside: olive.id })
    expect(brought.status).toBe(422)
    expect(brought.body).toContain('does not fit together')
    expect(await all()).toBe(before)
  })

  test('brought twice it is there once, and says so', async () => {
    const twice = { ...record, from: { key: 'twice', name: 'Twice' } }
    const first = await sent(olive, await zipOf({ 'record.json': asText(twice) }))
    await olive.send(first.location, { alongside: olive.id })
    const before = await all()
    const second = await sent(steward, await zipOf({ 'record.json': asText(twice) }))
    expect((await steward.get(second.location)).body).toContain('record is here already')
    expect(await all()).toBe(before)
  })

  test('nobody who stood there stands here; the one who walks alongside does, and the person', async () => {
    const { rows } = await house.owner.query(`select distinct kind, ended_at is null as stands from standing s
      where person_id in (select becomes from arrival where from_name = 'Twice') order by 1, 2`)
    expect(rows.filter(({ stands }) => stands).map(({ kind }) => kind)).toEqual(['alongside', 'self'])
    expect(rows.filter(({ stands }) => !stands).length).toBeGreaterThan(1)
  })

  test('a record that is from here is not brought in', async () => {
    const own = JSON.parse(JSON.stringify(record).replaceAll(String(record.person.id), world.joan))
    await refused(await zipOf({ 'record.json': asText(own) }), 'This record is from here', olive)
  })

  test('who holds no post for it has no such page, and nobody sees what another took in', async () => {
    for (const name of ['Joan herself', 'Pat, in her circle', 'Kit, keeper'] as const)
      expect((await world.actors[name].get('/arrivals')).status, name).toBe(404)
    const { rows } = await house.owner.query('select id from arrival where by_id = $1 limit 1', [olive.id])
    expect((await steward.get(`/arrivals/${rows[0].id}`)).status).toBe(404)
  })
})
