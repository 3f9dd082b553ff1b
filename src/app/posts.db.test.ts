import { beforeAll, describe, expect, test } from 'vitest'
import { type AnyRoute, cleanPosted, newId, readConfig } from '../platform/index.ts'
import { htmlFaults } from '../ui/testing/valid-html.ts'
import { routesOf } from './routes.ts'
import { testHouse } from './testing/house.ts'
import { believable, type Control, formsOn, namesAsked } from './testing/walk/forms.ts'
import { hostileBodies, hostileTexts, markup } from './testing/walk/hostile.ts'
import { type Actor, type SmallWorld, smallWorld } from './testing/walk/small-world.ts'
import { addressFor, allThatIsKept, ask, may, nowhere } from './testing/walk/walk.ts'

/** Posts to every declared route what people type by mistake and others on purpose. */
const env = { ALONGSIDE_DEMO: '1' }
const house = testHouse(env)
const routes = routesOf(readConfig(env))
const posted = routes.filter(({ act }) => act).map((route) => [route.path, route] as const)

beforeAll(async () => {
  await house.owner.query('update shared.place set demo = true')
})

const encoded = (fields: Record<string, string>) => new URLSearchParams(fields).toString()
const pathOf = (address: string) => address.split(/[?#]/)[0] ?? ''

/** The first who may post here, with those who write it down at another’s word before those who press themselves. */
const whoMay = (route: AnyRoute, world: SmallWorld) =>
  (['Dev, alongside', 'Joan herself', 'Ruth, team lead', 'Kit, keeper', 'a stranger'] as Actor[])
    .filter((actor) => may(route, actor, world, false) && (route.who.may === 'anyone') === (actor === 'a stranger'))
    .slice(0, 2)

/** The pages on which the form of a route was found, for one who may: looked for once. */
const standsOn = new Map<string, AnyRoute[]>()

/** What a form posts here asks for: from the pages it may stand on, and from the form’s own reading. */
async function controlsOf(route: AnyRoute, world: SmallWorld, actor: Actor): Promise<Control[]> {
  const address = await addressFor(house, world, route, actor)
  const controls = new Map<string, Control>()
  const found = new Set<AnyRoute>()
  const place = `${actor} ${route.path}`
  const known = standsOn.get(place)
  for (const other of known ??
    routes.filter(({ page }) => page).sort((a, b) => (a === route ? -1 : b === route ? 1 : 0))) {
    if (controls.size > 1 || !mayStandOn(other, route) || !may(other, actor, world, true)) continue
    const at = await addressFor(house, world, other, actor)
    const { body } = await ask(house, 'GET', at, { cookie: world.actors[actor].cookie })
    for (const form of formsOn(body))
      if (pathOf(form.to) === pathOf(address)) {
        for (const control of form.controls) controls.set(control.name, control)
        found.add(other)
      }
  }
  if (!known) standsOn.set(place, [...found])
  const { id, cookie } = world.actors[actor]
  const viewer =
    cookie === '' || id === null
      ? null
      : { id, knownAs: actor, isPerson: false, posts: [], session: newId(), confirmedAt: null }
  const asked = {
    place: house.place,
    viewer,
    person: world.joan,
    params: { ...world.hers },
    query: cleanPosted({}),
    files: [],
    now: house.database.clock.now(),
  }
  for (const name of namesAsked(route, asked))
    if (!controls.has(name)) controls.set(name, { name, kind: 'not shown', offered: [] })
  return [...controls.values()]
}

/** A form stands on its own page, or on one further up that the same people open. */
const mayStandOn = ({ path }: AnyRoute, route: AnyRoute) => {
  const up = path.split('/').slice(0, 3).join('/')
  return path === route.path || (route.path.startsWith(up) && up.length > 1)
}

/** After it whoever pressed may be signed out. */
const endsSessions = ({ path }: AnyRoute) => path === '/sign-out' || path.startsWith('/me/') || path === '/shoes'
/** What is tried in each field alone as well, with everything else as it should be. */
const oneByOne = ['markup']
const fine = [303, 403, 404, 413, 422, 429]

describe('whatever is posted, the answer is one that helps', () => {
  test.each(posted)('%s', { timeout: 120_000 }, async (_path, route) => {
    const world = await smallWorld(house)
    for (const actor of whoMay(route, world)) {
      const address = await addressFor(house, world, route, actor)
      const controls = await controlsOf(route, world, actor)
      const names = controls.map(({ name }) => name).filter((name) => name !== 'once')
      const texts = controls.filter(({ kind, name }) => kind === 'text' && name !== 'website')
      const { id } = world.actors[actor]
      const send = async (what: string, body: string) => {
        const { cookie } = id !== null && endsSessions(route) ? await house.signIn(id) : world.actors[actor]
        const answer = await ask(house, 'POST', address, { cookie, body })
        expect(fine, `${actor} posts ${what} to ${route.path}: ${answer.status}`).toContain(answer.status)
        expect(answer.body, `${what} comes back as words`).not.toMatch(/<script>alert|<img src=x/)
        if (answer.status === 303) {
          expect(answer.location, 'leads to a page of this house').toMatch(/^\/(?!\/)/)
        }
        if (answer.status === 303 && /^(markup|nothing|what anybody)/.test(what) && !endsSessions(route)) {
          const next = await ask(house, 'GET', answer.location, { cookie })
          expect([200, 303, 404], `${actor}, after ${what}, at ${answer.location}`).toContain(next.status)
          expect(next.body).not.toMatch(/<script>alert|<img src=x/)
          if (what === 'markup in every field' && next.status === 200) expect(await htmlFaults(next.body)).toEqual([])
        }
        if (answer.status === 422 && what.startsWith('markup in every'))
          expect(await htmlFaults(answer.body), `after ${what}`).toEqual([])
        return answer
      }
      await send('nothing', encoded({ once: newId() }))
      const usual = believable(controls)
      for (const [what, text] of Object.entries(hostileTexts)) {
        const everywhere = Object.fromEntries(names.map((name) => [name, text]))
        const answer = await send(`${what} in every field`, encoded({ ...everywhere, once: newId() }))
        if (answer.status === 422 && text === markup && texts.length > 0)
          expect(answer.body, 'what was typed comes back').toContain(
            '&lt;script>alert(1)'.replace('>', answer.body.includes('&lt;script&gt;') ? '&gt;' : '>'),
          )
        for (const { name } of oneByOne.includes(what) ? texts.slice(0, 8) : [])
          await send(`${what} in “${name}”`, encoded({ ...usual, [name]: text, once: newId() }))
      }
      for (const strange of [world.alan, world.his.statement ?? '', newId()]) {
        await send(
          'ids of somebody else',
          encoded({ ...Object.fromEntries(names.map((name) => [name, strange])), once: newId() }),
        )
      }
      for (const { name, kind } of controls)
        if (kind === 'hidden' || kind === 'choice') {
          for (const strange of [world.his.statement, 'no such choice'])
            if (name !== 'once')
              await send(`“${strange}” for “${name}”`, encoded({ ...usual, [name]: strange ?? '', once: newId() }))
        }
      for (const [what, body] of Object.entries(hostileBodies(names, newId()))) await send(what, body)
      await send('what anybody would', encoded({ ...usual, once: newId() }))
    }
  })
})

describe('nothing happens', () => {
  let world: SmallWorld
  let before: Record<string, string>
  beforeAll(async () => {
    world = await smallWorld(house)
    before = await allThatIsKept(house)
    // Its clock stands still: what was tried above would be counted against a code for ever.
    await house.owner.query('delete from shared.attempt')
  })

  test.each(posted)('without the key of a form, or from another site: %s', async (_path, route) => {
    for (const actor of whoMay(route, world)) {
      const address = await addressFor(house, world, route, actor)
      const usual = believable(await controlsOf(route, world, actor))
      const { cookie } = world.actors[actor]
      const refused: { body: string; headers: Record<string, string> }[] = [
        { body: encoded(usual), headers: {} },
        { body: encoded({ ...usual, once: 'not-a-key' }), headers: {} },
        { body: encoded({ ...usual, once: newId() }), headers: { 'sec-fetch-site': 'cross-site' } },
        { body: encoded({ ...usual, once: newId() }), headers: { 'sec-fetch-site': 'same-site' } },
        { body: encoded({ ...usual, once: newId() }), headers: { origin: 'https://evil.example' } },
        { body: encoded({ ...usual, once: newId() }), headers: { origin: 'null' } },
      ]
      for (const { body, headers } of refused) {
        const answer = await ask(house, 'POST', address, { cookie, body, headers })
        expect(answer.status, `${actor} at ${route.path} with ${JSON.stringify(headers)}`).toBe(403)
      }
      expect(await allThatIsKept(house)).toEqual(before)
    }
  })

  test.each(posted)('when somebody posts who may not: %s', async (_path, route) => {
    const [able] = whoMay(route, world)
    expect(able, 'somebody in the small world may').toBeDefined()
    const usual = believable(await controlsOf(route, world, able as Actor))
    for (const actor of (Object.keys(world.actors) as Actor[]).filter((one) => !may(route, one, world, false))) {
      const { cookie } = world.actors[actor]
      const body = () => encoded({ ...usual, once: newId() })
      const answer = await ask(house, 'POST', await addressFor(house, world, route, actor), { cookie, body: body() })
      const missing = await ask(house, 'POST', nowhere(world, route), { cookie, body: body() })
      if (actor === 'a stranger') {
        expect(answer.status, actor).toBe(403)
        continue
      }
      // Who may read but not do this can get their form back with what was wrong in it; it never happens.
      const reads = may(route, actor, world, true)
      expect(reads ? [404, 422] : [404], `${actor} at ${route.path}`).toContain(answer.status)
      if (!reads && route.path.includes(':')) expect(answer.body).toBe(missing.body)
    }
    expect(await allThatIsKept(house)).toEqual(before)
  })
})
