import { routes as circle, consentRoutes } from '../circle/index.ts'
import { assetRoutesOf, routes as community, embedRoutes, neighbourhoodRoutes } from '../community/index.ts'
import { routes as conversations } from '../conversations/index.ts'
import { routes as identity } from '../identity/index.ts'
import { routes as neighbourhoods } from '../neighbourhoods/index.ts'
import { routes as news } from '../news/index.ts'
import { routes as people } from '../people/index.ts'
import { routes as plans } from '../plans/index.ts'
import type { AnyRoute, Config } from '../platform/index.ts'
import { routes as practice } from '../practice/index.ts'
import { routes as promises } from '../promises/index.ts'
import { routes as rights } from '../rights/index.ts'
import { routes as settings } from '../settings/index.ts'
import { routes as drafts } from './drafts/routes.ts'
import { routes as arrivals } from './everything/bring/routes.ts'
import { front } from './front.tsx'
import { goodToKnow } from './good-to-know.tsx'
import { personHome } from './home.tsx'
import { me } from './me.tsx'
import { routes as offScreen } from './off-screen/routes.ts'
import { reading } from './reading.tsx'
import { today } from './today.tsx'

const everywhere: AnyRoute[] = [
  front,
  reading,
  me,
  ...goodToKnow,
  ...settings,
  personHome,
  ...offScreen,
  ...drafts,
  ...arrivals,
  today,
  ...practice,
  ...rights,
  ...plans,
  ...community,
  ...conversations,
  ...circle,
  ...promises,
  ...neighbourhoods,
  ...people,
  ...news,
]

/** Every door of the house; a demo has one more. */
export function routesOf(config: Config): AnyRoute[] {
  return [
    ...everywhere,
    ...neighbourhoodRoutes(config),
    ...assetRoutesOf(config),
    ...embedRoutes(config),
    ...consentRoutes(config),
    ...identity(config),
  ]
}
