import { around } from '../../people/index.ts'
import { type AnyRoute, NotFound, route, standing } from '../../platform/index.ts'
import { routes as left } from './left-routes.ts'
import { LookedPage } from './pages/looked.tsx'
import { whoLooked } from './store.ts'
import { words } from './words.ts'

const year = 366 * 86_400_000

const looked = route({
  path: '/people/:person/looked',
  who: standing('read', ['reach', 'rights']),
  why: 'looked at who looked',
  words,
  // The list is the person's alone (P4): for anybody else there is no such page, whatever part they hold.
  async gather(tx, { person, viewer, now }) {
    if (viewer?.id !== person) throw new NotFound()
    return tx.read({ looked: whoLooked(person, new Date(now.getTime() - year)), around: around() })
  },
  page: LookedPage,
})

export const routes: AnyRoute[] = [looked, ...left]
