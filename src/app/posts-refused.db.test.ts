import { beforeAll, describe, expect, test } from 'vitest'
import { newId, readConfig } from '../platform/index.ts'
import { routesOf } from './routes.ts'
import { testHouse } from './testing/house.ts'
import { encoded, type FindControls, findControls, whoMay } from './testing/walk/find-controls.ts'
import { believable } from './testing/walk/forms.ts'
import { type Actor, type SmallWorld, smallWorld } from './testing/walk/small-world.ts'
import { addressFor, allThatIsKept, ask, may, nowhere } from './testing/walk/walk.ts'

/** Posts to every declared route without the key of a form, from other sites, and as those who may not. */
const env = { ALONGSIDE_DEMO: '1' }
const house = testHouse(env)
const routes = routesOf(readConfig(env))
const posted = routes.filter(({ act }) => act).map((route) => [route.path, route] as const)
let controlsOf: FindControls

beforeAll(async () => {
  await house.owner.query('update shared.place set demo = true')
  controlsOf = await findControls(house, routes)
})

describe('nothing happens', () => {
  let world: SmallWorld
  let before: Record<string, string>
  beforeAll(async () => {
    world = await smallWorld(house)
    before = await allThatIsKept(house)
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
    }
    expect(await allThatIsKept(house)).toEqual(before)
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
