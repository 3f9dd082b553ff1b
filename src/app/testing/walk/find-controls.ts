import { type AnyRoute, cleanPosted, newId } from '../../../platform/index.ts'
import type { TestHouse } from '../house.ts'
import { type Control, formsOn, namesAsked } from './forms.ts'
import { type Actor, type SmallWorld, smallWorld } from './small-world.ts'
import { addressFor, ask, may } from './walk.ts'

/** What a route's form asks of somebody: from the pages that hold it, and from the form's own reading. */
export type FindControls = (route: AnyRoute, world: SmallWorld, actor: Actor) => Promise<Control[]>

const ours: Actor[] = ['Dev, alongside', 'Joan herself', 'Ruth, team lead', 'Kit, keeper', 'a stranger']

/** Which pages hold which form is looked for once, for everybody who may post at all, in a world of its own. */
export async function findControls(house: TestHouse, routes: readonly AnyRoute[]): Promise<FindControls> {
  const pages = routes.filter(({ page }) => page)
  const posted = routes
    .filter(({ act }) => act)
    .map((route) => ({ route, fits: fitting(route), params: route.path.split(':').length }))
    .sort((a, b) => a.params - b.params)
  const world = await smallWorld(house)
  const found = new Map<Actor, Map<AnyRoute, AnyRoute[]>>()
  for (const actor of ours) found.set(actor, await lookEverywhere(actor))

  async function lookEverywhere(actor: Actor): Promise<Map<AnyRoute, AnyRoute[]>> {
    const stands = new Map<AnyRoute, AnyRoute[]>()
    for (const page of pages.filter((one) => may(one, actor, world, true))) {
      const { cookie } = world.actors[actor]
      const { body } = await ask(house, 'GET', await addressFor(house, world, page, actor), { cookie })
      for (const { to } of formsOn(body)) {
        const fit = posted.find(({ fits }) => fits.test(pathOf(to)))?.route
        if (!fit || stands.get(fit)?.includes(page)) continue
        stands.set(fit, page === fit ? [page, ...(stands.get(fit) ?? [])] : [...(stands.get(fit) ?? []), page])
      }
    }
    return stands
  }

  return async (route, world, actor) => {
    const address = await addressFor(house, world, route, actor)
    const controls = new Map<string, Control>()
    for (const page of found.get(actor)?.get(route) ?? []) {
      if (controls.size > 1) break
      const { cookie } = world.actors[actor]
      const { body } = await ask(house, 'GET', await addressFor(house, world, page, actor), { cookie })
      for (const form of formsOn(body))
        if (pathOf(form.to) === pathOf(address))
          for (const control of form.controls) controls.set(control.name, control)
    }
    for (const name of namesAsked(route, askedBy(house, world, actor)))
      if (!controls.has(name)) controls.set(name, { name, kind: 'not shown', offered: [] })
    return [...controls.values()]
  }
}

const pathOf = (address: string) => address.split(/[?#]/)[0] ?? ''
const fitting = ({ path }: AnyRoute) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`)

function askedBy(house: TestHouse, world: SmallWorld, actor: Actor) {
  const { id, cookie } = world.actors[actor]
  const viewer =
    cookie === '' || id === null
      ? null
      : { id, knownAs: actor, isPerson: false, posts: [], ring: null, session: newId(), confirmedAt: null }
  return {
    place: house.place,
    viewer,
    person: world.joan,
    params: { ...world.hers },
    query: cleanPosted({}),
    files: [],
    now: house.database.clock.now(),
  }
}

/** The first two who may post here, with those who write it down at another’s word before those who press themselves. */
export const whoMay = (route: AnyRoute, world: SmallWorld): Actor[] =>
  ours
    .filter((actor) => may(route, actor, world, false) && (route.who.may === 'anyone') === (actor === 'a stranger'))
    .slice(0, 2)

/** As a browser sends a form. */
export const encoded = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([name, value]) => `${piece(name)}=${piece(value)}`)
    .join('&')

/** The same long texts are sent hundreds of times: to encode them each time took longer than the answer. */
const pieces = new Map<string, string>()
function piece(text: string): string {
  const known = pieces.get(text)
  if (known !== undefined) return known
  const made = new URLSearchParams([['', text]]).toString().slice(1)
  if (text.length > 1_000) pieces.set(text, made)
  return made
}
