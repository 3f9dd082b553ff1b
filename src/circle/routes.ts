import { around } from '../people/index.ts'
import { type AnyRoute, route, standing } from '../platform/index.ts'
import { LookedPage } from './pages/looked.tsx'
import { whoLooked } from './store.ts'
import { words } from './words.ts'

const year = 366 * 86_400_000

const looked = route({
  path: '/people/:person/looked',
  who: standing('read', ['reach', 'rights']),
  why: 'looked at who looked',
  words,
  read: ({ person, now }) => ({ looked: whoLooked(person, new Date(now.getTime() - year)), around: around() }),
  page: LookedPage,
})

export const routes: AnyRoute[] = [looked]
