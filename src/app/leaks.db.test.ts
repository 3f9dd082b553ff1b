import { describe, expect, test } from 'vitest'
import { tellNews } from '../news/index.ts'
import { type AnyRoute, newId, readConfig } from '../platform/index.ts'
import { speaksAs } from '../platform/testing/speaks-as.ts'
import { unpack } from './everything/testing/unpack.ts'
import { routesOf } from './routes.ts'
import { type TestHouse, testHouse } from './testing/house.ts'
import { type Actor, type SmallWorld, smallWorld } from './testing/walk/small-world.ts'
import { addressFor, ask } from './testing/walk/walk.ts'
import { arranged } from './testing/walk/walked.ts'

/**
 * An entry that somebody must not see is tried in every way in which something could reach them: a mark in the words of
 * each table, hidden in each manner, is looked for in each channel. Whoever adds a table or a page need not come here.
 */
const house = testHouse()
const routes = routesOf(readConfig({}))
const all = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']

interface Kind {
  reader: Actor
  /** Before the words are marked. */
  before?(world: SmallWorld): Promise<void>
  /** Hides one row; says how many it hid. */
  hide(world: SmallWorld, holder: string): Promise<void>
}

const pat = (world: SmallWorld) => world.actors['Pat, in her circle'].id ?? ''

const keepFrom = (whom: (world: SmallWorld) => string) => async (world: SmallWorld, holder: string) => {
  await house.owner.query(
    `insert into kept_from (person_id, member_id, entry_id, since, reason)
     select person_id, $2, id, '2026-01-01', 'tried it' from ${holder} where person_id = $1`,
    [world.joan, whom(world)],
  )
}

async function everythingForPat(world: SmallWorld): Promise<void> {
  await house.stand(world.joan, pat(world), 'circle', all)
}

const kinds: Record<string, Kind> = {
  'not on her screen': {
    reader: 'Joan herself',
    async hide(world, holder) {
      await house.owner.query(`update ${holder} set not_on_my_screen = true where person_id = $1`, [world.joan])
    },
  },
  'withheld from her': { reader: 'Joan herself', hide: keepFrom(({ joan }) => joan) },
  'kept from somebody of the circle': { reader: 'Pat, in her circle', before: everythingForPat, hide: keepFrom(pat) },
  'changed since their sight was left as it was': {
    reader: 'Pat, in her circle',
    async before(world) {
      await everythingForPat(world)
      await house.owner.query('begin')
      await speaksAs(house.owner, { member: world.joan, people: [world.joan], parts: all, act: 'change' })
      await house.owner.query(`select narrow_quietly($1, $2, 'as it was', '{}', '', 'on screen', false)`, [
        world.joan,
        pat(world),
      ])
      await speaksAs(house.owner, {})
      await house.owner.query('commit')
    },
    async hide() {},
  },
}

type Found = { where: string; text: string }

/** By name: all that comes to the reader that way. */
const channels: Record<string, (world: SmallWorld, reader: Actor) => Promise<Found[]>> = {
  'pages, lists, counts, search, news, who looked, print': everyPage,
  'what is said of a form that is not right': everyRefusal,
  'the book, open data and FHIR': theWholeRecord,
  'a letter on paper': aLetter,
  'mails and texts': mailsAndTexts,
}

async function everyPage(world: SmallWorld, reader: Actor): Promise<Found[]> {
  const found: Found[] = []
  for (const route of readable(reader)) {
    const where = await addressFor(house, world, route, reader)
    const { body } = await ask(house, 'GET', where, world.actors[reader])
    found.push({ where: route.path, text: body })
  }
  return found
}

const readable = (reader: Actor): AnyRoute[] =>
  routes.filter(({ path, page, answer }) => (page || answer) && (arranged[path]?.onlyFor?.includes(reader) ?? true))

async function everyRefusal(world: SmallWorld, reader: Actor): Promise<Found[]> {
  const found: Found[] = []
  for (const route of routes.filter(
    ({ act, page, path }) => act && page && !/sign-out|leave|give-up|end$/.test(path),
  )) {
    const where = await addressFor(house, world, route, reader)
    const body = new URLSearchParams({ once: 'not a key at all' }).toString()
    const { cookie } = world.actors[reader]
    const refused = await ask(house, 'POST', where, { cookie, body })
    const wrong = await ask(house, 'POST', where, { cookie, body: `once=${newId()}&how=%00&what=%00` })
    found.push({ where: route.path, text: refused.body + (wrong.status === 422 ? wrong.body : '') })
  }
  return found
}

/** The person's own alone; nobody else takes it along. Its PDF is drawn from what the book says. */
async function theWholeRecord(world: SmallWorld, reader: Actor): Promise<Found[]> {
  const { cookie } = world.actors[reader]
  const take = async (form: string) => {
    const url = `/people/${world.joan}/everything/${form}`
    const { statusCode, rawPayload } = await house.app.inject({ url, headers: { cookie } })
    expect(statusCode, `${reader} takes ${form}`).toBe(reader === 'Joan herself' ? 200 : 404)
    return rawPayload
  }
  const [book, fhir, zip] = [await take('book'), await take('fhir.json'), await take('record.zip')]
  const inside = reader === 'Joan herself' ? [...(await unpack(zip))] : []
  return [['book', book], ['fhir.json', fhir], ...inside].map(([where, bytes]) => ({
    where: `${where}`,
    text: `${bytes}`,
  }))
}

async function aLetter(world: SmallWorld, reader: Actor): Promise<Found[]> {
  if (reader !== 'Joan herself') return []
  await world.actors['Dev, alongside'].send(`/people/${world.joan}/letters`, {})
  const { rows } = await house.owner.query(
    `select content::text as text from letter where person_id = $1 order by id desc limit 1`,
    [world.joan],
  )
  return rows.map(({ text }) => ({ where: 'letter', text }))
}

/** All that goes out once the reader likes to be told each time, by mail and by text. */
async function mailsAndTexts(world: SmallWorld, reader: Actor): Promise<Found[]> {
  const wish = { howOften: 'at once', ways: ['e-mail', 'text'], textTo: '07700 900 123', quietFrom: '', quietUntil: '' }
  await world.actors[reader].send('/me/news', wish)
  const { database, place } = house
  await tellNews.run({ database, place, now: database.clock.now() })
  const { rows } = await house.owner.query(
    `select 'mail' as where, to_jsonb(l)::text as text from letter_out l union all select 'text', to_jsonb(t)::text from text_out t`,
  )
  expect(new Set(rows.map(({ where }) => where)), `what ${reader} is sent`).toEqual(new Set(['mail', 'text']))
  return rows
}

/** Columns in which words stand that somebody would recognise; by table, where a mark can stand. */
async function tablesWithWords({ owner }: TestHouse): Promise<{ holder: string; column: string }[]> {
  const { rows } = await owner.query(`
    select distinct on (c.relname) c.relname::text as holder, a.attname::text as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'person_id')
      and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'not_on_my_screen')
      and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'id')
      and c.relname not in ('standing', 'reading', 'kept_from', 'event')
      and a.attname in ('text', 'what', 'words', 'in_words', 'known_as', 'why', 'reason', 'name', 'followed', 'how_we_know', 'place')
    order by c.relname, a.attname = 'text' desc, a.attname = 'what' desc, a.attname = 'words' desc`)
  return rows
}

describe.each(Object.entries(kinds))('what is %s', (_name, { reader, before, hide }) => {
  test('reaches them in no way', { timeout: 120_000 }, async () => {
    const world = await smallWorld(house)
    await before?.(world)
    const marks: string[] = []
    for (const { holder, column } of await tablesWithWords(house)) {
      const mark = `Zq${holder.replaceAll('_', '')}qZ`
      await house.owner.query('begin')
      try {
        const marked = await house.owner.query(`update ${holder} set ${column} = $1 where person_id = $2`, [
          mark,
          world.joan,
        ])
        await hide(world, holder)
        await house.owner.query('commit')
        if (marked.rowCount) marks.push(mark)
      } catch {
        await house.owner.query('rollback')
      }
    }
    expect(marks.length, 'tables of the small world with words in them').toBeGreaterThan(15)
    const leaks: string[] = []
    for (const [channel, all] of Object.entries(channels))
      for (const { where, text } of await all(world, reader))
        for (const mark of marks) if (text.includes(mark)) leaks.push(`${channel}: ${where}: ${mark}`)
    expect(leaks).toEqual([])
  })
})

describe.each(Object.entries(kinds).slice(0, 3))('an attachment that is %s', (_name, { reader, before, hide }) => {
  test('is not there by its id either', async () => {
    const world = await smallWorld(house)
    await before?.(world)
    const id = newId()
    await house.owner.query(
      `insert into file (id, person_id, part, sha256, bytes, type, name, added_by)
       values ($1, $2, 'said', encode(sha256('a picture'), 'hex'), 9, 'image/jpeg', 'picture.jpg', $2)`,
      [id, world.joan],
    )
    const found = async () => {
      const at = `/people/${world.joan}/files/said/${id}`
      const answers = [at, `${at}/picture`].map((url) => ask(house, 'GET', url, world.actors[reader]))
      return (await Promise.all(answers)).map(({ status }) => status === 404)
    }
    expect(await found(), 'before it is hidden').toEqual([false, false])
    await hide(world, 'file')
    expect(await found(), 'once it is').toEqual([true, true])
  })
})
