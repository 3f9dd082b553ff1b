import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { beginSession, newToken, sessionCookie } from '../../identity/index.ts'
import { type LiveNews, liveNews } from '../../news/index.ts'
import { type Id, lookUp, newId, readConfig } from '../../platform/index.ts'
import { freshPlace, type TestPlace } from '../../platform/testing/place.ts'
import { buildServer, type Ready } from '../server.ts'
import { kinds } from './standing-matrix.ts'

export interface Answer {
  status: number
  body: string
  location: string
  /** The session's cookie as it was set; empty where none was. */
  cookie: string
}

/** Somebody at a browser without scripts. */
export interface Visitor {
  id: Id | null
  /** What signs them in: a `cookie` header; empty for a stranger. */
  cookie: string
  get(path: string): Promise<Answer>
  /** Opens the page, fills in its form and sends it, as a browser would. */
  send(path: string, fields: Record<string, string | string[]>, to?: string): Promise<Answer>
  /** Posts just this, without having opened anything. */
  post(path: string, fields: Record<string, string | string[]>, headers?: Record<string, string>): Promise<Answer>
}

export interface TestHouse extends TestPlace {
  /** What tells open pages that something is new; here it hears nothing by itself. */
  live: LiveNews
  app: FastifyInstance
  stranger: Visitor
  /** Whoever holds a cookie that was set. */
  visitor(setCookie: string): Visitor
  /** A member of the place, signed in. */
  member(knownAs: string, options?: { person?: boolean; posts?: string[] }): Promise<Visitor & { id: Id }>
  /** Signs a member in once more, as on another device. */
  signIn(member: Id): Promise<Visitor & { id: Id }>
  /** As if a member had just shown who they are, for routes with `asksAgain`. */
  shownToBe(member: Id): Promise<void>
  /** Gives standing, as the owner: for arranging. */
  stand(person: Id, member: Id, kind: string, parts: string[], acts?: string[]): Promise<void>
  /** Lets somebody ring the place instead of a worker, so that a test may end or rest the last one beside them (P12). */
  ringsThePlace(person: Id): Promise<void>
}

const everyPart = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']

/**
 * The whole app on a fresh place, for a test file; `env` are settings of the program it needs, `log` reads what it logs,
 * `plain`: the owner of its tables is no superuser.
 */
export function testHouse(env: Record<string, string> = {}, log?: Ready['log'], plain = false): TestHouse {
  const house = freshPlace(plain) as TestHouse
  beforeAll(async () => {
    const config = readConfig({ LOG_LEVEL: 'silent', ...env })
    house.live = liveNews(house.database)
    house.app = await buildServer({
      live: house.live,
      config,
      clock: house.database.clock,
      database: house.database,
      places: [house.place],
      ...(log && { log }),
    })
    house.stranger = visitor(house, null, '')
    house.visitor = (setCookie) => visitor(house, null, setCookie.split(';')[0] ?? '')
    house.member = (knownAs, options) => newMember(house, knownAs, options)
    house.signIn = (id) => signIn(house, id)
    house.shownToBe = async (id) => {
      const now = house.database.clock.now()
      await house.owner.query('update shared.session set confirmed_at = $1 where member_id = $2', [now, id])
    }
    house.stand = async (person, member, kind, parts, acts = ['read', 'add', 'change']) => {
      await house.owner.query(
        `insert into standing (person_id, member_id, kind, parts, acts, from_at, reason) values ($1, $2, $3, $4, $5, $6, 'arranged')`,
        [person, member, kind, ...atMost(kind, parts, acts), house.database.clock.now()],
      )
    }
    house.ringsThePlace = async (person) => {
      await house.owner.query(
        `insert into ring_instead (person_id, why, since) values ($1, 'no worker, thank you', $2) on conflict do nothing`,
        [person, house.database.clock.now()],
      )
    }
  })
  afterAll(() => house.app?.close())
  return house
}

/** No more than the kind may hold: the database refuses the rest. */
function atMost(kind: string, parts: string[], acts: string[]): [string[], string[]] {
  const most = kinds[kind]
  return [
    parts.filter((part) => most?.parts.some((one) => one === part)),
    acts.filter((act) => most?.acts.some((one) => one === act)),
  ]
}

async function newMember(house: TestHouse, knownAs: string, options: { person?: boolean; posts?: string[] } = {}) {
  const { owner, place } = house
  const id = newId()
  const account = newId()
  const now = house.database.clock.now()
  await owner.query('insert into member (id, known_as, is_person) values ($1, $2, $3)', [
    id,
    knownAs,
    options.person ?? false,
  ])
  await owner.query('insert into shared.account (id, email) values ($1, $2)', [account, `${id}@example.org`])
  await owner.query('insert into shared.account_member (account_id, place_key, member_id) values ($1, $2, $3)', [
    account,
    place.key,
    id,
  ])
  for (const kind of options.posts ?? []) {
    await owner.query('insert into post (id, member_id, kind, from_at) values ($1, $2, $3, $4)', [
      newId(),
      id,
      kind,
      now,
    ])
  }
  if (options.person) await house.stand(id, id, 'self', everyPart)
  return signIn(house, id)
}

async function signIn(house: TestHouse, id: Id): Promise<Visitor & { id: Id }> {
  const { owner, database, place } = house
  const { rows } = await owner.query('select account_id from shared.account_member where member_id = $1', [id])
  const { token, hash } = newToken()
  const now = database.clock.now()
  await lookUp(database.pool, beginSession(hash, rows[0].account_id, place, id, 'a test', now))
  return { ...visitor(house, id, `${sessionCookie({ publicUrl: '' })}=${token}`), id }
}

function visitor(house: TestHouse, id: Id | null, cookie: string): Visitor {
  const get = async (path: string): Promise<Answer> => read(await house.app.inject({ url: path, headers: { cookie } }))
  const post = async (path: string, fields: Record<string, string | string[]>, headers = {}): Promise<Answer> =>
    read(
      await house.app.inject({
        method: 'POST',
        url: path,
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: encode(fields),
      }),
    )
  return {
    id,
    cookie,
    get,
    post,
    async send(path, fields, to = path) {
      const page = await get(path)
      const once = /name="once" value="([^"]+)"/.exec(page.body)?.[1]
      if (!once) throw new Error(`no form on ${path}: ${page.status}`)
      return post(to, { once, ...fields })
    },
  }
}

function encode(fields: Record<string, string | string[]>): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((text) => [name, text] as [string, string]),
  )
  return new URLSearchParams(pairs).toString()
}

function read(answer: { statusCode: number; body: string; headers: Record<string, unknown> }): Answer {
  const { location = '', 'set-cookie': cookie = '' } = answer.headers
  return { status: answer.statusCode, body: answer.body, location: String(location), cookie: String(cookie) }
}
