import { type AnyRoute, type Id, newId } from '../../../platform/index.ts'
import { standOfAll } from '../../../platform/testing/put-back.ts'
import type { TestHouse } from '../house.ts'
import type { Actor, SmallWorld } from './small-world.ts'
import { addressOf, arranged } from './walked.ts'

/** Whether a route's declaration lets them look (`read`) or post. */
export function may({ who }: AnyRoute, actor: Actor, world: SmallWorld, looking: boolean): boolean {
  if (who.may === 'anyone') return true
  if (actor === 'a stranger') return false
  if (who.may === 'posts' || (who.may === 'my people' && who.posts))
    return (who.posts ?? []).some((post) => postsOf[actor]?.includes(post))
  if (who.may !== 'standing') return true
  const held = world.held[actor]
  const act = looking ? 'read' : who.act
  const covers = (parts: readonly string[]) =>
    who.parts.every((part) => part.endsWith('?') || parts.includes(part)) &&
    who.parts.some((part) => parts.includes(part.replace('?', '')))
  return held !== undefined && covers(held.parts) && held.acts.includes(act)
}

const postsOf: Partial<Record<Actor, readonly string[]>> = {
  'a worker without standing': ['worker'],
  'Dev, alongside': ['worker'],
  'Ruth, team lead': ['team lead'],
  'Kit, keeper': ['keeper', 'governor', 'connector', 'local area coordinator'],
}

/** Where somebody finds the route, for something of Joan’s. */
export async function addressFor(house: TestHouse, world: SmallWorld, route: AnyRoute, actor: Actor): Promise<string> {
  const session = route.path.includes(':session') ? await sessionOf(house, world.actors[actor].id) : ''
  return (
    addressOf(route, world, { ...world.hers, session, ...arranged[route.path]?.params?.(world) }) +
    (arranged[route.path]?.query?.(world) ?? '')
  )
}

async function sessionOf(house: TestHouse, member: Id | null): Promise<Id> {
  const { rows } = await house.owner.query('select id from shared.session where member_id = $1', [member])
  return rows[0]?.id ?? newId()
}

/** The same address for things that are not there. */
export function nowhere(world: SmallWorld, route: AnyRoute): string {
  const none = Object.fromEntries([...route.path.matchAll(/:(\w+)/g)].map(([, name]) => [name, newId()]))
  return addressOf(route, world, none)
}

let asked = 0

/** Asks without following anything, from an address of its own, so that what is limited by address is not met by the walk. */
export async function ask(
  house: TestHouse,
  method: 'GET' | 'POST',
  url: string,
  { cookie, body, headers = {} }: { cookie: string; body?: string; headers?: Record<string, string> },
): Promise<{ status: number; body: string; location: string }> {
  asked += 1
  const answer = await house.app.inject({
    method,
    url,
    remoteAddress: `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}`,
    headers: {
      cookie,
      ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  })
  return { status: answer.statusCode, body: answer.body, location: String(answer.headers.location ?? '') }
}

/** Everything that is kept, in a word for each table; who looked and what was counted do not belong to it. */
export async function allThatIsKept(house: TestHouse): Promise<Record<string, string>> {
  const all = Object.entries(await standOfAll(house.owner))
  return Object.fromEntries(all.filter(([name]) => !/\.(reading|attempt|session)$/.test(name)))
}
