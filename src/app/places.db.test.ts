import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { beginSession, newToken, sessionCookie } from '../identity/index.ts'
import { type Id, loadPlaces, lookUp, migratePlace, newId, type PlaceRow, readConfig } from '../platform/index.ts'
import { buildServer } from './server.ts'
import { testHouse } from './testing/house.ts'

const house = testHouse()
let hollinbank: PlaceRow
let ebbwick: PlaceRow

beforeAll(async () => {
  await house.owner.query(
    `insert into shared.place (key, name, host) values ('ebbwick', 'Ebbwick', 'second.localhost')`,
  )
  await migratePlace(house.owner, 'ebbwick')
  await house.owner.query('set search_path = place_hollinbank, shared, ext')
  const places = await loadPlaces(house.database.pool)
  ;[hollinbank, ebbwick] = places as [PlaceRow, PlaceRow]
  const { database } = house
  await house.app.close()
  house.app = await buildServer({
    config: readConfig({ LOG_LEVEL: 'silent' }),
    clock: database.clock,
    database,
    places,
  })
})
afterAll(() => house.app.close())

const get = (host: string, url: string, headers: Record<string, string> = {}) =>
  house.app.inject({ url, headers: { host, ...headers } })

/** Somebody of this name with a record and one hope, in one place only; the cookie of their session there. */
async function person(place: PlaceRow, knownAs: string, hope: string, id: Id = newId()) {
  const account = newId()
  const at = `place_${place.key}`
  const { owner, database } = house
  await owner.query(`insert into ${at}.member (id, known_as, is_person) values ($1, $2, true)`, [id, knownAs])
  await owner.query(
    `insert into ${at}.standing (person_id, member_id, kind, parts, acts, from_at, reason)
      values ($1, $1, 'self', '{hello,reach,about,said,plan,money,community,rights}', '{read,add,change}', '2026-01-01', 'x')`,
    [id],
  )
  await owner.query('insert into shared.account (id, email) values ($1, $2)', [account, `${account}@example.org`])
  const { token, hash } = newToken()
  await lookUp(database.pool, beginSession(hash, account, place, id, 'a test', database.clock.now()))
  const cookie = `${sessionCookie({ publicUrl: '' })}=${token}`
  const host = place.host ?? ''
  const once = newId()
  const added = await house.app.inject({
    method: 'POST',
    url: `/people/${id}/plan/hopes/new`,
    headers: { host, cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ once, text: hope }).toString(),
  })
  expect(added.statusCode).toBe(303)
  return { id, cookie, host }
}

describe('found by host name', () => {
  test('each host has its own place, whatever the port', async () => {
    expect((await get('localhost:3000', '/')).body).toContain('Hollin Bank')
    expect((await get('second.localhost', '/')).body).toContain('Ebbwick')
    expect((await get('SECOND.localhost:3000', '/')).body).toContain('Ebbwick')
  })

  test('a host that is none gets the page that says so, for every path', async () => {
    for (const path of ['/', '/hello', '/sign-in', '/nowhere']) {
      const answer = await get('elsewhere.example.org', path)
      expect([path, answer.statusCode]).toEqual([path, 404])
      expect(answer.body).not.toContain('Hollin Bank')
    }
  })

  test('only the host itself says which place it is, nothing that a sender could add', async () => {
    const answer = await get('localhost', '/', {
      'x-forwarded-host': 'second.localhost',
      forwarded: 'host=second.localhost',
    })
    expect(answer.body).toContain('Hollin Bank')
  })
})

describe('nothing crosses from one place to another', () => {
  let joan: Awaited<ReturnType<typeof person>>
  let megan: Awaited<ReturnType<typeof person>>
  beforeEach(async () => {
    joan = await person(hollinbank, 'Joan', 'Sing in the choir')
    megan = await person(ebbwick, 'Megan', 'Keep the goats')
  })

  test('who is signed in here is nobody there', async () => {
    const { host } = megan
    expect((await get(host, `/people/${joan.id}/plan`, { cookie: joan.cookie })).headers.location).toMatch(/^\/sign-in/)
    expect((await get(joan.host, `/people/${joan.id}/plan`, { cookie: joan.cookie })).body).toContain(
      'Sing in the choir',
    )
  })

  test('a record of another place is not found, whoever asks', async () => {
    expect((await get(megan.host, `/people/${joan.id}/plan`, { cookie: megan.cookie })).statusCode).toBe(404)
  })

  test('one human being with the same id in both places has two records that know nothing of each other', async () => {
    const there = await person(ebbwick, 'Joan', 'Learn Welsh', joan.id)
    const [here, second] = await Promise.all(
      [joan, there].map(({ host, id, cookie }) => get(host, `/people/${id}/plan`, { cookie })),
    )
    expect(here?.body).toContain('Sing in the choir')
    expect(here?.body).not.toContain('Learn Welsh')
    expect(second?.body).toContain('Learn Welsh')
    expect(second?.body).not.toContain('Sing in the choir')
  })

  test('many requests at once on few connections each stay in their place', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_value, at) => {
        const { host, id, cookie } = at % 2 === 0 ? joan : megan
        return get(host, `/people/${id}/plan`, { cookie })
      }),
    )
    const mixed = answers.filter(({ body }, at) => {
      const [own, other] =
        at % 2 === 0 ? ['Sing in the choir', 'Keep the goats'] : ['Keep the goats', 'Sing in the choir']
      return !body.includes(own) || body.includes(other)
    })
    expect(mixed).toEqual([])
  })
})
