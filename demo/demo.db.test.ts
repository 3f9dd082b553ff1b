import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findNeverSaid } from '../script/tools/language/never-said.ts'
import { buildServer } from '../src/app/server.ts'
import { newToken, sessionCookie } from '../src/identity/index.ts'
import { loadPlaces, readConfig } from '../src/platform/index.ts'
import { freshPlace } from '../src/platform/testing/place.ts'
import { htmlFaults } from '../src/ui/testing/valid-html.ts'
import { openDemo } from './index.ts'
import { daysFrom } from './load/days.ts'
import { hoursOf } from './load/setting-rows.ts'
import { tellingOf } from './load/telling.ts'
import { leavers, uninvolved } from './town/endings.ts'
import { type Person, type Place, secondPlace, town } from './town/index.ts'
import { practice } from './town/practice.ts'
import { timesOver } from './town/times-over.ts'

const house = freshPlace()
let app: FastifyInstance
const cookies = new Map<string, string>()

beforeAll(async () => {
  await house.owner.query('update shared.place set host = null')
  const now = house.database.clock.now()
  await openDemo(house.address, () => {}, now)
  for (const place of [town, secondPlace]) {
    for (const { key } of [...place.people, ...place.members]) {
      const { token, hash } = newToken()
      const until = new Date(now.getTime() + 3_600_000)
      await house.owner.query(
        'insert into shared.session (token_hash, place_key, member_id, began_at, seen_at, until_at) values ($1, $2, $3, $4, $4, $5)',
        [hash, place.key, idOf(place, key), now, until],
      )
      cookies.set(`${place.key} ${key}`, `${sessionCookie({ publicUrl: '' })}=${token}`)
    }
  }
  app = await buildServer({
    config: readConfig({ LOG_LEVEL: 'silent', ALONGSIDE_DEMO: '1' }),
    clock: house.database.clock,
    database: house.database,
    places: await loadPlaces(house.database.pool),
  })
})
afterAll(() => app?.close())

const idOf = (place: Place, key: string) =>
  tellingOf(place.key, daysFrom(new Date(0)), hoursOf(place), () => undefined).id(`member ${key}`)

/** A page as a member of the place gets it. */
async function get(place: Place, who: string, path: string) {
  const headers = { host: place.host ?? 'localhost', cookie: cookies.get(`${place.key} ${who}`) ?? '' }
  const { statusCode, body } = await app.inject({ url: path, headers })
  return { status: statusCode, body }
}

const pagesOf = (place: Place, { key }: Person) =>
  ['', '/plan', '/said', '/promises'].map((page) => `/people/${idOf(place, key)}${page}`)
const textIn = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&amp;', '&')
const planned = [town, secondPlace].flatMap((place) =>
  place.people.filter(({ plan }) => plan).map((person) => [person.key, place, person] as const),
)

describe('what was told is there', () => {
  test('everybody, and everything they said, hope, rated and were promised', async () => {
    const counted = await house.owner.query(`select
      (select count(*) from place_kettleshaw.member)::int as members,
      (select count(*) from place_kettleshaw.member where is_person)::int as people,
      (select count(*) from place_kettleshaw.statement where conversation_id is not null)::int as statements,
      (select count(*) from place_kettleshaw.plan)::int as plans,
      (select count(*) from place_kettleshaw.hello)::int as hellos`)
    const statements = town.people.flatMap(({ conversations }) => conversations.flatMap((talk) => talk.statements))
    expect(counted.rows[0]).toEqual({
      // Those who left, who had no part in it, who worked here and are in no other story, and the one without a worker.
      members:
        town.members.length +
        town.people.length +
        leavers.length +
        uninvolved.length +
        practice.colleagues.length +
        timesOver.length +
        1,
      people: town.people.length + leavers.length + timesOver.length + 1,
      statements: statements.length,
      plans: town.people.filter(({ plan }) => plan).length,
      hellos: town.people.flatMap(({ hellos }) => hellos).length,
    })
  })

  test('and nothing of it lies in the future that has already happened', async () => {
    const { rows } = await house.owner.query(
      `select (select max(said_at) from place_kettleshaw.statement) as said, (select max(at) from place_kettleshaw.reading) as looked,
        (select max(said_at) from place_kettleshaw.hello) as hello, (select max(kept_at) from place_kettleshaw.promise) as kept`,
    )
    const now = house.database.clock.now()
    for (const [what, at] of Object.entries(rows[0])) expect((at as Date) <= now, what).toBe(true)
  })

  test('and nothing comes before what led to it', async () => {
    await house.owner.query('set search_path = place_kettleshaw, shared, ext')
    const { rows } = await house.owner.query(`select
      (select count(*) from promise where kept_at < began_at or due_at < began_at)::int as promises,
      (select count(*) from statement where confirmed_at < said_at)::int as confirmed,
      (select count(*) from agreement a join plan p on p.id = a.plan_id where a.agreed_at < p.began_at)::int as agreed,
      (select count(*) from sign_off where answered_at < asked_at)::int as signed,
      (select count(*) from reading r join hello h using (person_id) where r.at < h.said_at)::int as looked`)
    expect(rows[0]).toEqual({ promises: 0, confirmed: 0, agreed: 0, signed: 0, looked: 0 })
  })

  test('a second start changes nothing and is quick', async () => {
    const began = performance.now()
    await openDemo(house.address, () => expect.unreachable('it is there already'))
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('every person with a plan opens their own pages, and so does the one alongside them', () => {
  test.each(planned)('%s', async (key, place, person) => {
    for (const path of pagesOf(place, person)) {
      const own = await get(place, key, path)
      expect(own.status, path).toBe(200)
      expect(await htmlFaults(own.body), path).toEqual([])
      expect(findNeverSaid(textIn(own.body)), path).toEqual([])
      if (person.alongside) expect((await get(place, person.alongside, path)).status, `${path} for them`).toBe(200)
    }
  })
})

/** Words that somebody asked to keep off their own screen. */
function hiddenWords({ hellos, conversations, promises, plan, reach, communication }: Person): string[] {
  return [
    ...hellos.filter(({ offScreen }) => offScreen).map(({ words }) => words),
    ...conversations.flatMap(({ offScreen, statements, where }) => [
      ...(offScreen ? [where] : []),
      ...statements.filter((statement) => offScreen || statement.offScreen).map(({ text }) => text),
    ]),
    ...promises.filter(({ offScreen }) => offScreen).map(({ what }) => what.slice(1)),
    ...(plan?.hopes ?? []).filter(({ offScreen }) => offScreen).map(({ text }) => text),
    ...(reach.watched ? [reach.when, reach.safeWord ?? '', ...Object.values(communication ?? {})] : []),
  ].filter(Boolean)
}

describe('not on my screen', () => {
  const keeping = town.people
    .filter((person) => hiddenWords(person).length > 0)
    .map((person) => [person.key, person] as const)
  const more = ['/about', '/reach', '/communicate', '/conversations', '/looked', '/hello']

  test('somebody in the demo keeps something off theirs', () => expect(keeping).not.toEqual([]))

  test.each(keeping)('%s does not find it on any page of theirs', async (key, person) => {
    const pages = [...pagesOf(town, person), ...more.map((page) => `/people/${idOf(town, key)}${page}`), '/']
    for (const path of pages) {
      const text = textIn((await get(town, key, path)).body)
      expect(
        hiddenWords(person).filter((words) => text.includes(words)),
        path,
      ).toEqual([])
    }
  })

  test.each(keeping)('the one alongside %s finds it', async (key, person) => {
    const pages = [...pagesOf(town, person), ...more.map((page) => `/people/${idOf(town, key)}${page}`)]
    const bodies = await Promise.all(pages.map((path) => get(town, person.alongside ?? '', path)))
    const text = bodies.map(({ body }) => textIn(body)).join(' ')
    expect(hiddenWords(person).some((words) => text.includes(words))).toBe(true)
  })
})

describe('the people of the sketches', () => {
  const page = async (who: string, path: string) => textIn((await get(town, who, path)).body)
  const joans = `/people/${idOf(town, 'joan')}`

  test('Joan sees who is with her, what she hopes, and what is late, with the reason', async () => {
    const home = await page('joan', joans)
    expect(home).toContain('Dev social worker your name to ring')
    expect(home).toMatch(
      /Dev : ask about the ramp or side door at St Luke’s\s+3 days late .{0,30}“Waiting for the church/,
    )
    const plan = await page('joan', `${joans}/plan`)
    for (const words of ['I sang alto for thirty-one years', 'Get back to the choir', 'It waits with Ruth']) {
      expect(plan).toContain(words)
    }
  })

  test('Joan’s answer stands right under what Dev thinks', async () => {
    expect(await page('joan', `${joans}/said`)).toMatch(/What Dev thinks I think the stairs.*I don’t play them down\./)
  })

  test('Dev meets who cannot wait first, and what he owes', async () => {
    const today = await page('dev', '/today')
    expect(today).toMatch(/Mr Stott.*no food.*Pauline/)
    expect(today).toMatch(/Joan.*ask about the ramp/)
  })

  test('nobody whom Iris ruled out meets her hello', async () => {
    expect(await page('ruth', '/hellos')).toContain('Iris')
    expect(await page('kwame', '/hellos')).not.toContain('Iris')
    expect((await get(town, 'kwame', `/people/${idOf(town, 'iris')}`)).status).toBe(404)
    const { rows } = await house.owner.query(
      'select from place_kettleshaw.standing where person_id = $1 and member_id = $2',
      [idOf(town, 'iris'), idOf(town, 'kwame')],
    )
    expect(rows).toEqual([])
  })

  test('Edna, who never signs in, has her year on paper and at her word', async () => {
    const edna = `/people/${idOf(town, 'edna')}`
    expect(await page('kwame', `${edna}/plan`)).toContain('Run the soup on Saturdays')
    expect(await page('kwame', `${edna}/said`)).toContain('on paper')
  })

  test('who is not to be found is not found', async () => {
    const { rows } = await house.owner.query(`select known_as from place_kettleshaw.member where not findable`)
    expect(rows).toEqual([{ known_as: 'Leanne' }])
  })
})

describe('the demo directory', () => {
  test('shows whoever keeps it what changed over a link, what came twice, and lists with a difference and a bad line', async () => {
    const found = async (path: string) => (await get(town, 'hema', path)).body
    expect(await found('/groups/to-look-at')).toContain('01632 960 188')
    expect(await found('/groups/perhaps-the-same')).toContain('Knit &amp; natter')
    const list = await found('/directory/import')
    const [waits, gone] = [...list.matchAll(/href="(\/directory\/import\/[^"]+)"/g)].map(([, path = '']) => path)
    expect(await found(gone ?? '')).toMatch(/Choir for the over 60s[\s\S]*“the hall” is no postcode\./)
    expect(await found(waits ?? '')).toContain('Organiser’s cat')
    const terms = await app.inject({ url: '/open-referral/taxonomy_terms' })
    expect(JSON.parse(terms.body).total_items).toBe(8)
  })
})
