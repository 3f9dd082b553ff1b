import { createHash } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId, openFileStore, readConfig } from '../../platform/index.ts'
import { htmlFaults } from '../../ui/testing/valid-html.ts'
import { records } from '../records.ts'
import { testHouse, type Visitor } from '../testing/house.ts'
import { type SmallWorld, smallWorld } from '../testing/walk/small-world.ts'
import { formats } from './schema/formats.ts'
import { leavingTables, stayingTables } from './taken.ts'
import { faultsOf } from './testing/check-fhir.ts'
import { unpack } from './testing/unpack.ts'

const data = await mkdtemp(join(tmpdir(), 'alongside-everything-'))
const house = testHouse({ ALONGSIDE_DATA: data })
let world: SmallWorld
let joan: Visitor
let at: string
let sha256: string

/** Bytes as they come; the house reads answers as text. */
async function fetch(visitor: Visitor, url: string) {
  const answer = await house.app.inject({ url, headers: { cookie: visitor.cookie } })
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload, body: answer.body }
}

beforeAll(async () => {
  world = await smallWorld(house)
  joan = world.actors['Joan herself']
  at = `/people/${world.joan}/everything`
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#7fa3b8' } })
    .jpeg()
    .toBuffer()
  sha256 = createHash('sha256').update(picture).digest('hex')
  await writeFile(join(data, 'picture'), picture)
  await openFileStore(readConfig({ ALONGSIDE_DATA: data })).put(house.place.key, sha256, join(data, 'picture'))
  await house.owner.query(
    `insert into file (id, person_id, part, sha256, type, bytes, name, added_at) values ($1, $2, 'about', $3, 'image/jpeg', $4, 'hill.jpg', $5)`,
    [newId(), world.joan, sha256, picture.length, house.database.clock.now()],
  )
  await house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, kind, text, not_on_my_screen, said_at) values ($1, $2, $2, 'spoken', 'worry', 'He hides my keys.', true, $3)`,
    [newId(), world.joan, house.database.clock.now()],
  )
  await house.shownToBe(world.joan)
})

describe('P16 I can leave with everything: nothing is forgotten', () => {
  test('every column of every table about a person leaves, or is declared to stay with a reason', async () => {
    const { rows } = await house.owner.query<{ name: string; columns: string[] }>(`
      select c.relname::text as name, array_agg(a.attname::text) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'place_hollinbank'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      group by c.relname having 'person_id' = any (array_agg(a.attname::text)) order by 1`)
    const outbox = ['event']
    const known = new Set([...leavingTables().keys(), ...Object.keys(stayingTables()), ...outbox])
    expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
    for (const [table, stays] of leavingTables()) {
      const columns = rows.find(({ name }) => name === table)?.columns ?? []
      const strange = Object.keys(stays).filter((column) => !columns.includes(column))
      expect(
        strange.filter((column) => column !== 'not_on_my_screen'),
        table,
      ).toEqual([])
      for (const reason of Object.values(stays)) expect(reason.length, table).toBeGreaterThan(10)
    }
  })

  test('every table says how long it is kept', () => {
    for (const { tables } of records)
      for (const [name, { kept }] of Object.entries(tables)) expect(kept, name).not.toBe('')
  })
})

describe('P16 I can leave with everything: open data', () => {
  test('the zip holds the record, its schema, the book, FHIR and every file, byte for byte', async () => {
    const answer = await fetch(joan, `${at}/record.zip`)
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/zip'])
    const inside = await unpack(answer.bytes)
    const record = JSON.parse(String(inside.get('record.json')))
    expect(record.tables.statement.map(({ text }: { text: string }) => text)).toContain('When I sing I’m not ill.')
    expect(record.tables.reply).toHaveLength(1)
    expect(record.people.map((one: { known_as: string }) => one.known_as)).toEqual(
      expect.arrayContaining(['Dev', 'Joan', 'Pat']),
    )
    expect(Object.keys(record.people[0])).toEqual(['id', 'known_as'])
    const [file] = record.files
    expect(
      createHash('sha256')
        .update(inside.get(file.path) ?? '')
        .digest('hex'),
    ).toBe(sha256)
    expect(String(inside.get('book.html'))).toContain(`src="${file.path}"`)
    expect(await htmlFaults(String(inside.get('book.html')))).toEqual([])
    expect([...inside.keys()].slice(0, 8)).toEqual([
      'read-me.txt',
      'book.html',
      'book.css',
      'book.pdf',
      'record.json',
      'record-1.schema.json',
      'fhir.json',
      'what-fhir-says.txt',
    ])
  })

  test('it is as the published schema says, which anybody can read', async () => {
    const schema = JSON.parse((await house.stranger.get('/record/1/schema.json')).body)
    const validate = new Ajv2020({ allErrors: true, strict: false, formats }).compile(schema)
    const inside = await unpack((await fetch(joan, `${at}/record.zip`)).bytes)
    validate(JSON.parse(String(inside.get('record.json'))))
    expect(validate.errors).toBeNull()
  })

  test('what is kept off her screen is in none of it', async () => {
    const inside = await unpack((await fetch(joan, `${at}/record.zip`)).bytes)
    for (const [name, bytes] of inside) expect(String(bytes).includes('hides my keys'), name).toBe(false)
  })
})

describe('P16 I can leave with everything: FHIR R4', () => {
  test('the bundle is valid: structure, required codes, references, periods', async () => {
    const bundle = JSON.parse((await fetch(joan, `${at}/fhir.json`)).body)
    expect(faultsOf(bundle)).toEqual([])
    const kinds = new Set(
      bundle.entry.map(({ resource }: { resource: { resourceType: string } }) => resource.resourceType),
    )
    for (const kind of [
      'Patient',
      'RelatedPerson',
      'CareTeam',
      'CarePlan',
      'Goal',
      'Task',
      'Observation',
      'Communication',
      'DocumentReference',
      'Consent',
      'Provenance',
    ])
      expect(kinds, kind).toContain(kind)
  })

  test('the check itself finds what is wrong', () => {
    const broken = {
      resourceType: 'Bundle',
      id: 'x',
      type: 'collection',
      entry: [
        {
          fullUrl: 'urn:a',
          resource: {
            resourceType: 'Task',
            id: 'a b',
            status: 'nearly',
            intent: 'plan',
            for: { reference: 'Patient/none' },
            note: [],
          },
        },
      ],
    }
    expect(faultsOf(broken).join()).toMatch(/may not be nearly.*leads nowhere.*empty list.*an id that is none/)
  })

  test('UK Core: no identifier claims to be an NHS number, one name is the usual one', async () => {
    const bundle = JSON.parse((await fetch(joan, `${at}/fhir.json`)).body)
    const patient = bundle.entry.find(
      ({ resource }: { resource: { resourceType: string } }) => resource.resourceType === 'Patient',
    ).resource
    expect(patient.identifier.map(({ system }: { system: string }) => system)).toEqual(['urn:alongside:record:1'])
    expect(patient.name[0]).toEqual({ use: 'usual', text: 'Joan' })
  })
})

describe('P16 I can leave with everything: a book', () => {
  test('the page is whole, valid, and tells of every chapter', async () => {
    const page = await fetch(joan, `${at}/book`)
    expect(await htmlFaults(page.body)).toEqual([])
    for (const words of [
      'When I sing I’m not ill.',
      'To sing with others again.',
      'Ring the warden',
      'A picture called hill.jpg',
    ])
      expect(page.body).toContain(words)
    const anchors = [...page.body.matchAll(/<a href="#([a-z-]+)"/g)].map(([, id]) => id).filter((id) => id !== 'main')
    for (const id of anchors) expect(page.body).toContain(`id="${id}"`)
  })

  test('the PDF is tagged: language, title, headings, lists, words for pictures', async () => {
    const { bytes } = await fetch(joan, `${at}/book.pdf`)
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Language: 'en-GB', Title: 'Joan’s book' })
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(String(bytes)).toContain('/Marked true')
    const roles = new Map<string, number>()
    const pictures: string[] = []
    const look = (node: { role?: string; alt?: string; children?: unknown[] }) => {
      if (node.role) roles.set(node.role, (roles.get(node.role) ?? 0) + 1)
      if (node.role === 'Figure') pictures.push(node.alt ?? '')
      for (const child of node.children ?? []) look(child as never)
    }
    for (let page = 1; page <= pdf.numPages; page++) look((await (await pdf.getPage(page)).getStructTree()) as never)
    expect(roles.get('H1')).toBe(1)
    for (const role of ['Document', 'Sect', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'TOC', 'TOCI', 'BlockQuote'])
      expect([...roles.keys()]).toContain(role)
    expect(pictures).toEqual([expect.stringContaining('A picture called hill.jpg')])
    expect((await pdf.getOutline()).length).toBeGreaterThan(5)
  })
})

describe('P16 I can leave with everything: it is mine to take', () => {
  test('nobody else takes it, however much they hold; it is as if it were not there', async () => {
    for (const name of ['Dev, alongside', 'Pat, in her circle', 'another person', 'Ruth, team lead'] as const) {
      await house.shownToBe(world.actors[name].id ?? '')
      for (const form of ['', '/book', '/book.pdf', '/record.zip', '/fhir.json'])
        expect((await world.actors[name].get(`${at}${form}`)).status, `${name} ${form}`).toBe(404)
    }
  })

  test('nor an advocate of one part whom she let see the rest; who decides for her in all of it does', async () => {
    const every = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']
    const [carol, amir] = [await house.member('Carol'), await house.member('Amir')]
    for (const { id } of [carol, amir]) {
      await house.stand(world.joan, id, 'circle', every, ['read'])
      await house.shownToBe(id)
    }
    await house.stand(world.joan, carol.id, 'authority', ['reach', 'rights'], ['read'])
    await house.stand(world.joan, amir.id, 'authority', every, ['read'])
    for (const path of [at, `${at}/book`, `${at}/record.zip`])
      expect([path, (await carol.get(path)).status, (await fetch(amir, path)).status]).toEqual([path, 404, 200])
  })

  test('a session that has not shown who it is opens nothing', async () => {
    const other = await house.signIn(world.joan)
    for (const form of ['/book', '/book.pdf', '/record.zip', '/fhir.json']) {
      const answer = await other.get(`${at}${form}`)
      expect([answer.status, answer.body], form).toEqual([303, ''])
    }
  })

  test('that it was taken stands on her page, and is no reading', async () => {
    const before = await house.owner.query(
      'select count(*)::int as many from reading where person_id = $1 and member_id = $1',
      [world.joan],
    )
    await fetch(joan, `${at}/fhir.json`)
    expect((await joan.get(at)).body).toContain('You took your record on')
    expect(before.rows).toEqual([{ many: 0 }])
  })
})

describe('P16 I can leave with everything: at my word, without an account', () => {
  test('whoever walks alongside hands it over, made as she would see it, and she reads that they did', async () => {
    const dev = world.actors['Dev, alongside']
    await house.shownToBe(dev.id ?? '')
    expect((await dev.get(`${at}/for-them/record.zip`)).status).toBe(404)
    const sent = await dev.send(`${at}/for-them`, { how: 'face to face' })
    expect(sent.status).toBe(303)
    const answer = await fetch(dev, `${at}/for-them/record.zip`)
    expect(answer.status).toBe(200)
    const inside = await unpack(answer.bytes)
    expect(String(inside.get('record.json'))).toContain('When I sing I’m not ill.')
    for (const [name, bytes] of inside) expect(String(bytes).includes('hides my keys'), name).toBe(false)
    const { rows } = await house.owner.query('select what from left_place where person_id = $1 and by_id = $2', [
      world.joan,
      dev.id,
    ])
    expect(rows.map(({ what }) => what)).toContain('everything that is kept about you, on a stick or on paper')
    expect((await joan.get(at)).body).toContain('Dev took it along on')
  })

  test('who may only read does not hand it over, nor does she need to', async () => {
    for (const name of ['Pat, in her circle', 'another person', 'Joan herself'] as const)
      expect((await world.actors[name].get(`${at}/for-them`)).status, name).toBe(404)
  })
})
