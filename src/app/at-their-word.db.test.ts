import { beforeAll, describe, expect, test } from 'vitest'
import {
  type AnyRoute,
  type Id,
  inPlace,
  newId,
  type Opening,
  type Part,
  type Query,
  readConfig,
  sql,
} from '../platform/index.ts'
import { routesOf } from './routes.ts'
import { testHouse } from './testing/house.ts'
import { type FindControls, findControls } from './testing/walk/find-controls.ts'
import { believable, namesAsked } from './testing/walk/forms.ts'
import { type Actor, type SmallWorld, smallWorld } from './testing/walk/small-world.ts'
import { addressFor, ask } from './testing/walk/walk.ts'

/** The database itself lets nobody who may only add act in a person’s name; the routes say so too. */
const house = testHouse()
const parts: Part[] = ['reach', 'about', 'said', 'plan']
let joan: Id
let pat: Id
let dev: Id
const plan = newId()
const hope = newId()
const agreement = newId()

beforeAll(async () => {
  joan = (await house.member('Joan', { person: true })).id
  pat = (await house.member('Pat')).id
  dev = (await house.member('Dev', { posts: ['worker'] })).id
  await house.stand(joan, pat, 'circle', parts, ['read', 'add'])
  await house.stand(joan, dev, 'alongside', parts)
  const { owner } = house
  await owner.query('insert into plan (id, person_id) values ($1, $2)', [plan, joan])
  await owner.query(`insert into hope (id, person_id, plan_id, text, place_in_plan) values ($1, $2, $3, 'Sing', 1)`, [
    hope,
    joan,
    plan,
  ])
  await owner.query(
    `insert into agreement (id, person_id, plan_id, version, content) values ($1, $2, $3, 1, '{"hopes":[]}')`,
    [agreement, joan, plan],
  )
})

const doing = <Row>(who: Id, act: Opening['act'], query: Query<Row>) =>
  inPlace(house.database, house.place, who, { people: [joan], parts, act, why: 'a trial' }, (tx) => tx.ask(query))

const own: [string, (by: Id | null) => Query][] = [
  [
    'a yes',
    (by) =>
      sql`insert into agreement (id, person_id, plan_id, version, content, at_their_word_by) values (${newId()}, ${joan}, ${plan}, ${Math.floor(Math.random() * 1e9)}, '{}', ${by})`,
  ],
  [
    'a rating',
    (by) =>
      sql`insert into rating (id, person_id, hope_id, value, at_their_word_by) values (${newId()}, ${joan}, ${hope}, 9, ${by})`,
  ],
  [
    'a review',
    (by) =>
      sql`insert into review (id, person_id, agreement_id, outcome, at_their_word_by) values (${newId()}, ${joan}, ${agreement}, 'keep', ${by})`,
  ],
  [
    'a page about me',
    (by) =>
      sql`insert into about_me (id, person_id, heading, version, text, at_their_word_by) values (${newId()}, ${joan}, 'also', ${Math.floor(Math.random() * 1e9)}, 'x', ${by})`,
  ],
  [
    'a way to reach me',
    (by) => sql`insert into reach (id, person_id, at_their_word_by) values (${newId()}, ${joan}, ${by})`,
  ],
  [
    'a rhythm of letters',
    (by) =>
      sql`insert into letter_rhythm (id, person_id, rhythm, at_their_word_by) values (${newId()}, ${joan}, 'never', ${by})`,
  ],
  [
    'how to communicate',
    (by) =>
      sql`insert into communication (person_id, in_words, at_their_word_by) values (${joan}, 'x', ${by}) on conflict (person_id) do update set at_their_word_by = excluded.at_their_word_by`,
  ],
]

describe.each(own)('%s', (_what, made) => {
  test('is never written in the person’s own name by another, nor in a third one’s', async () => {
    await expect(doing(pat, 'add', made(null))).rejects.toThrow('row-level security')
    await expect(doing(pat, 'add', made(pat))).rejects.toThrow('row-level security')
    await expect(doing(dev, 'change', made(null))).rejects.toThrow('row-level security')
    await expect(doing(dev, 'change', made(pat))).rejects.toThrow('row-level security')
  })

  test('is the person’s, or written down at their word by who may change', async () => {
    await doing(joan, 'add', made(null))
    await doing(dev, 'change', made(dev))
  })
})

test('the council’s answer is given by the one with whom it waits, whatever else somebody may add', async () => {
  await house.owner.query(
    `insert into sign_off (id, person_id, agreement_id, due_at, climbs_at, waits_for, waits_for_name) values ($1, $2, $3, '2027-01-01', '2027-01-01', $4, 'Dev')`,
    [newId(), joan, agreement, dev],
  )
  const yes = (by: Id) =>
    sql<{ id: Id }>`update sign_off set answer = 'yes', decider_id = ${by}, answered_at = present() returning id`
  expect(await doing(pat, 'add', yes(pat))).toEqual([])
  await expect(doing(dev, 'add', yes(pat))).rejects.toThrow('row-level security')
  expect(await doing(dev, 'add', yes(dev))).toHaveLength(1)
})

test('nobody who may only add lets another into the plan, or sends them out', async () => {
  await expect(doing(pat, 'add', sql`select let_help_plan(${joan}, ${dev})`)).rejects.toThrow('not found')
  await expect(doing(pat, 'add', sql`select stop_helping_plan(${joan}, ${pat})`)).rejects.toThrow('not found')
})

const together = 'done side by side: it carries the name of whoever did it, and puts no word into the person’s mouth'
const works = 'for whoever works with the person to do; never for the person themself'
const deciding = 'an answer of the place to the person, by name'
const takesAway = 'takes back or closes what was given; whoever may do it does so at once, whoever asks'
const spoken = 'its own way of being said stands with it: who said it, how, and who wrote it down'
const unsent = 'what nobody but its writer has read yet (room to think)'

/** What a person does in their own record without being asked how it was said, each with why that is right. */
const exceptions: Record<string, string> = {
  '/people/:person/off-screen': 'never by the person’s own screen: somebody else may sit at it',
  '/people/:person/my-worker/introduced/:change': 'whoever met them says so themselves',
  '/people/:person/my-worker/handover': works,
  '/people/:person/my-worker/handover/:handover/day': works,
  '/people/:person/my-worker/suggest': 'a suggestion to the person of somebody around them, in their own name',
  '/people/:person/my-worker/another/:request/back': takesAway,
  '/people/:person/my-worker/supervisor/:supervision/ended': takesAway,
  '/people/:person/rights/asks/:ask/answer': deciding,
  '/people/:person/rights/asks/:ask/acknowledged': deciding,
  '/people/:person/rights/asks/:ask/longer': deciding,
  '/people/:person/rights/withhold': works,
  '/people/:person/rights/withheld/:withholding/end': works,
  '/people/:person/rights/requests/new': works,
  '/people/:person/rights/requests/:request/decision': deciding,
  '/people/:person/rights/holds/new': works,
  '/people/:person/rights/holds/:hold/end': works,
  '/people/:person/said/:statement/court-seal': works,
  '/people/:person/plan/hopes/:hope/place': together,
  '/people/:person/plan/hopes/:hope/aside': together,
  '/people/:person/plan/hopes/:hope/back': together,
  '/people/:person/plan/rather-not-say': together,
  '/people/:person/plan/steps/:step/aside': together,
  '/people/:person/plan/steps/:step/done': together,
  '/people/:person/plan/hopes/:hope/barriers/new': together,
  '/people/:person/plan/barriers/:barrier': together,
  '/people/:person/plan/what-ifs/:whatIf/aside': together,
  '/people/:person/plan/sign-off': deciding,
  '/people/:person/plan/notes': unsent,
  '/people/:person/plan/notes/:note/send': unsent,
  '/people/:person/plan/notes/:note/throw-away': unsent,
  '/people/:person/local-area-coordinator/in-touch/:coordination': works,
  '/people/:person/peers/:peerAsk/end': takesAway,
  '/people/:person/in-touch/only-rest/:fact': works,
  '/people/:person/in-touch/out-of-touch': works,
  '/people/:person/in-touch/try': works,
  '/people/:person/cannot-go-on': 'what a carer says of themselves, in their own name',
  '/people/:person/ending/decide': deciding,
  '/people/:person/ending/challenge/:challenge': deciding,
  '/people/:person/ending/finish': works,
  '/people/:person/card': 'the same card, whoever prints it: it says nothing in anybody’s name',
  '/people/:person/leave-me-alone/check': works,
  '/people/:person/death': works,
  '/people/:person/hellos/:hello/in-touch': works,
  '/people/:person/hellos/:hello/tried': works,
  '/people/:person/hellos/:hello/no-thanks': works,
  '/people/:person/hellos/:hello/law-asks': deciding,
  '/people/:person/hellos/:hello/known': works,
  '/people/:person/conversations/new': together,
  '/people/:person/conversations/:conversation/page': unsent,
  '/people/:person/conversations/:conversation/share': unsent,
  '/people/:person/conversations/:conversation/page/delete': unsent,
  '/people/:person/conversations/:conversation/photos': together,
  '/people/:person/conversations/:conversation/cut': spoken,
  '/people/:person/conversations/:conversation/read-back': spoken,
  '/people/:person/said/new': spoken,
  '/people/:person/said/:statement/words': spoken,
  '/people/:person/said/:statement/replies': spoken,
  '/people/:person/rights/decisions/:statement/replies': spoken,
  '/people/:person/said/:statement/taken-back': spoken,
  '/people/:person/workbook': unsent,
  '/people/:person/circle/authority/new': works,
  '/people/:person/circle/authority/:authority/begin': works,
  '/people/:person/circle/authority/:authority/end': works,
  '/people/:person/circle/authority/:authority/objections/:objection': deciding,
  '/people/:person/circle/quiet/narrowings/:narrowing': takesAway,
  '/people/:person/circle/invitations/:invitation/taken-back': takesAway,
  '/people/:person/promises/:promise/turn': 'whoever owes it says how it stands',
  '/people/:person/letters': works,
  '/people/:person/letters/:letter': works,
  '/people/:person/letters/:letter/reply': 'writes down the slip that came back on paper',
  '/people/:person/invitation/taken-back': takesAway,
}

/** What a person does outside the pages of their record, and where it is written down at their word instead. */
const elsewhere: Record<string, string> = {
  '/hello': '/hellos/new',
  '/me/news': '/people/:person/news-wish',
  '/come-back': '/come-back/for/:whom',
  '/leave-me-alone': '/people/:person/leave-me-alone',
  '/asked-of-me/:step': '/people/:person/plan/steps/:step/answer',
  '/people/:person/said/:statement/words': '/people/:person/said/:statement/at-their-word',
  '/people/:person/said/:statement/replies': '/people/:person/said/:statement/replies/at-their-word',
  '/people/:person/said/:statement/taken-back': '/people/:person/said/:statement/taken-back/at-their-word',
  '/people/:person/conversations/:conversation/read-back':
    '/people/:person/conversations/:conversation/read-back/at-their-word',
}

describe('never signs in: whatever a person can do in their record is done at their word too', () => {
  const routes = routesOf(readConfig({}))
  const asked = (route: AnyRoute): string[] =>
    namesAsked(route, {
      place: house.place,
      viewer: { id: dev, knownAs: 'Dev', isPerson: false, posts: ['worker'], ring: null, session: newId() },
      person: joan,
      params: { person: joan },
      query: {},
      files: [],
      now: house.database.clock.now(),
    } as never)
  /** How it was said is asked, or stands in its way of being said; a worker alongside may do it. */
  const atTheirWord = (route: AnyRoute) =>
    asked(route).some((name) => name === 'how' || (name === 'way' && /(at-their-word|\/calm)$/.test(route.path)))
  const theirs = () =>
    routes.filter(({ act, path, who }) => act && /^\/people\/:person(\/|$)/.test(path) && who.may === 'standing')

  test('every act of the record asks how it was said, or is listed with its reason', () => {
    const without = theirs().filter((route) => !atTheirWord(route))
    expect(without.map(({ path }) => path).sort()).toEqual(Object.keys(exceptions).sort())
  })

  test.each(Object.entries(elsewhere))('%s is done at their word by %s', (own, twin) => {
    expect(routes.find(({ path, act }) => act && path === own)).toBeDefined()
    const at = routes.find(({ path, act }) => act && path === twin)
    expect(at).toBeDefined()
  })
})

/** Acts of many slices, each on a page of its own; whatever was done at somebody’s word says so where it then stands. */
const doneByPhone = [
  '/people/:person/about/edit',
  '/people/:person/communicate/edit',
  '/people/:person/letters/rhythm',
  '/people/:person/conversations/:conversation/read-back/at-their-word',
  '/people/:person/said/:statement/at-their-word',
  '/people/:person/said/:statement/taken-back/at-their-word',
  '/people/:person/plan/agreement',
  '/people/:person/give-and-ask/new',
  '/people/:person/good-to-talk/book/:slot',
  '/people/:person/introductions/:side/answer',
  '/people/:person/looked/why',
  '/people/:person/rights/wrong',
  '/people/:person/my-worker/second',
  '/people/:person/my-worker/handover/:handover/met',
  '/people/:person/in-touch/only-rest',
  '/people/:person/after-my-death',
]

describe('never signs in: what somebody rings about is done by the worker who answers, and says so', () => {
  const sample = routesOf(readConfig({})).filter(({ act, path }) => act && doneByPhone.includes(path))
  let world: SmallWorld
  let controlsOf: FindControls
  beforeAll(async () => {
    world = await smallWorld(house)
    controlsOf = await findControls(house, sample)
  })

  test.each(doneByPhone)('%s', async (path) => {
    const route = sample.find((one) => one.path === path) as AnyRoute
    const worker: Actor = 'Dev, alongside'
    const said = { ...believable(await controlsOf(route, world, worker)), how: 'by phone', once: newId() }
    const body = new URLSearchParams(said).toString()
    const { cookie } = world.actors[worker]
    const answer = await ask(house, 'POST', await addressFor(house, world, route, worker), { cookie, body })
    expect(answer.status).toBe(303)
    const next = await ask(house, 'GET', answer.location, { cookie })
    expect(next.body).toContain('at Joan’s word')
  })
})
