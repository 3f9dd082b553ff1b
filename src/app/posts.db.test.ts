import { beforeAll, describe, expect, test } from 'vitest'
import { type AnyRoute, newId, readConfig } from '../platform/index.ts'
import { rememberAll } from '../platform/testing/put-back.ts'
import { htmlFaults } from '../ui/testing/valid-html.ts'
import { routesOf } from './routes.ts'
import { testHouse } from './testing/house.ts'
import { encoded, type FindControls, findControls, whoMay } from './testing/walk/find-controls.ts'
import { believable } from './testing/walk/forms.ts'
import { hostileBodies, hostileTexts, markup } from './testing/walk/hostile.ts'
import { type SmallWorld, smallWorld } from './testing/walk/small-world.ts'
import { addressFor, ask } from './testing/walk/walk.ts'

/** Posts to every declared route what people type by mistake and others on purpose. */
const env = { ALONGSIDE_DEMO: '1' }
const house = testHouse(env)
const routes = routesOf(readConfig(env))
const posted = routes.filter(({ act }) => act).map((route) => [route.path, route] as const)
let controlsOf: FindControls
let world: SmallWorld
let putBack: () => Promise<void>

beforeAll(async () => {
  await house.owner.query('update shared.place set demo = true')
  controlsOf = await findControls(house, routes)
  world = await smallWorld(house)
  putBack = await rememberAll(house.owner)
})

/** After it whoever pressed may be signed out. */
const endsSessions = ({ path }: AnyRoute) => path === '/sign-out' || path.startsWith('/me/') || path === '/shoes'
/** What is tried in each field alone as well, with everything else as it should be. */
const oneByOne = ['markup']
const fine = [303, 403, 404, 413, 422, 429]

describe('whatever is posted, the answer is one that helps', () => {
  test.each(posted)('%s', { timeout: 120_000 }, async (_path, route) => {
    await putBack()
    for (const [at, actor] of whoMay(route, world).entries()) {
      const address = await addressFor(house, world, route, actor)
      const controls = await controlsOf(route, world, actor)
      const names = controls.map(({ name }) => name).filter((name) => name !== 'once')
      const texts = controls.filter(({ kind, name }) => kind === 'text' && name !== 'website')
      const { id } = world.actors[actor]
      const send = async (what: string, body: string) => {
        const { cookie } = id !== null && endsSessions(route) ? await house.signIn(id) : world.actors[actor]
        const first = await ask(house, 'POST', address, { cookie, body })
        // What has a new name now says where it is, and a browser sends the same there.
        if (first.status === 307) expect(first.location, 'leads to a page of this house').toMatch(/^\/(?!\/)/)
        const answer = first.status === 307 ? await ask(house, 'POST', first.location, { cookie, body }) : first
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
        for (const { name } of at === 0 && oneByOne.includes(what) ? texts.slice(0, 8) : [])
          await send(`${what} in “${name}”`, encoded({ ...usual, [name]: text, once: newId() }))
      }
      // The same form and the same act for whoever comes second: only the page differs for them.
      if (at === 0) {
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
      }
      for (const [what, body] of Object.entries(hostileBodies(names, newId()))) await send(what, body)
      await send('what anybody would', encoded({ ...usual, once: newId() }))
    }
  })
})
