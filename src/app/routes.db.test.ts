import { beforeAll, describe, expect, test } from 'vitest'
import { type AnyRoute, readConfig } from '../platform/index.ts'
import { htmlFaults } from '../ui/testing/valid-html.ts'
import { routesOf } from './routes.ts'
import { testHouse } from './testing/house.ts'
import { type Actor, type SmallWorld, smallWorld } from './testing/walk/small-world.ts'
import { addressFor, ask, may, nowhere } from './testing/walk/walk.ts'
import { addressOf, arranged } from './testing/walk/walked.ts'

/** Walks every declared route. A route with something in its path that nobody arranged for fails here, by name. */
const env = { ALONGSIDE_DEMO: '1' }
const house = testHouse(env)
const shown = routesOf(readConfig(env)).filter(({ page, answer }) => page || answer)
/** Its whole answer is that nothing is there, in a form of its own (src/community/directory). */
const saysNothingIsThere = '/open-referral/*'
const byPath = shown.filter(({ path }) => path !== saysNothingIsThere).map((route) => [route.path, route] as const)
let world: SmallWorld
let everybody: Actor[]

beforeAll(async () => {
  await house.owner.query('update shared.place set demo = true')
  world = await smallWorld(house)
  everybody = Object.keys(world.actors) as Actor[]
})

const look = async (actor: Actor, address: string) => ask(house, 'GET', address, { cookie: world.actors[actor].cookie })
const mayLook = (route: AnyRoute, actor: Actor) =>
  may(route, actor, world, true) && (arranged[route.path]?.onlyFor?.includes(actor) ?? true)

/** A page without the ids of its own address and the keys of its forms, which no two openings share. */
const alike = (body: string) => body.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an id')

describe('a page shows itself, whole and valid, to whoever may see it', () => {
  test.each(byPath)('%s', { timeout: 30_000 }, async (_path, route) => {
    const seen: string[] = []
    for (const actor of everybody.filter((one) => mayLook(route, one))) {
      const answer = await look(actor, await addressFor(house, world, route, actor))
      if (answer.status === 303 && !answer.location.startsWith('/sign-in?')) continue
      expect(answer.status, `${actor} at ${route.path}`).toBe(200)
      if (seen.length > 0 && !['Joan herself', 'Dev, alongside'].includes(actor)) continue
      seen.push(actor)
      if (route.answer) continue
      expect(await htmlFaults(answer.body), `${actor} at ${route.path}`).toEqual([])
      expect(answer.body.match(/<h1[ >]/g), 'headings of the page').toHaveLength(1)
      expect(answer.body).toMatch(/<title>[^<]{5,}<\/title>/)
      expect(answer.body, 'built with Screen, so that there is a way out').toMatch(/<a class="leave" href="https:/)
      expect(answer.body, 'no style or script in the page').not.toMatch(/ style="|<style|<script(?![^>]*src=)| on\w+="/)
    }
    expect(seen, 'somebody in the small world for whom the page shows').not.toEqual([])
  })
})

describe('who may not look gets the answer of what is not there', () => {
  test.each(byPath)('%s', async (_path, route) => {
    for (const actor of everybody.filter((one) => !mayLook(route, one))) {
      const answer = await look(actor, await addressFor(house, world, route, actor))
      const missing = await look(actor, route.path.includes(':') ? nowhere(world, route) : '/nothing-is-here')
      if (actor === 'a stranger') {
        expect(answer.status, actor).toBe(303)
        expect(answer.location, actor).toMatch(/^\/sign-in\?next=/)
        expect(answer.body, actor).toBe('')
      } else {
        expect(answer.status, `${actor} at ${route.path}`).toBe(404)
        expect(answer.body, `${actor} at ${route.path}`).toBe(missing.body)
      }
    }
  })
})

// A free time is the place’s own: it is the same under everybody’s address.
const within = byPath.filter(
  ([path, { who }]) => who.may === 'standing' && path.replace(/:(person|heading|slot)/g, '').includes(':'),
)

describe('what stands in somebody else’s record is not there under Joan’s address', () => {
  test.each(within)('%s', async (_path, route) => {
    for (const actor of ['Joan herself', 'Dev, alongside'] as const) {
      const his = await look(actor, addressOf(route, world, { ...world.his, person: world.joan }))
      const none = await look(actor, nowhere(world, route).replace(/^\/people\/[^/]+/, `/people/${world.joan}`))
      expect(his.status, `${actor} at ${route.path}`).toBe(none.status)
      expect(alike(his.body)).toBe(alike(none.body))
    }
  })
})
