import { around } from '../../people/index.ts'
import { type AnyRoute, held, NotFound, route, standing } from '../../platform/index.ts'
import { askingIn } from './asking.ts'
import { routes as given } from './given/routes.ts'
import { routes as left } from './left-routes.ts'
import { routes as odd } from './odd/routes.ts'
import { oddLooksTold } from './odd/store.ts'
import { LookedPage } from './pages/looked.tsx'
import { lastSeal } from './seals/last-seal.ts'
import { lookedCounts, mayReadLooked, whoLooked } from './store.ts'
import { routes as why } from './why/routes.ts'
import { whysOf } from './why/store.ts'
import { words } from './words.ts'

const looked = route({
  path: '/people/:person/looked',
  who: standing('read', held),
  why: 'looked at who looked',
  words,
  // The list is the person's alone (P4), and whom they let: for anybody else there is no such page, whatever they hold.
  async gather(tx, asked) {
    const { person } = asked
    const { allowed, ...found } = await tx.read({
      allowed: mayReadLooked(person),
      rows: whoLooked(person, askingIn(asked)),
      counts: lookedCounts(person),
      whys: whysOf(person),
      told: oddLooksTold(person),
      seal: lastSeal(),
      around: around(),
    })
    if (!allowed?.may) throw new NotFound()
    return found
  },
  page: LookedPage,
})

export const routes: AnyRoute[] = [looked, ...given, ...left, ...why, ...odd]
