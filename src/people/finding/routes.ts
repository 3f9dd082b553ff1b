import { type AnyRoute, isId, NotFound, posts, route, sql } from '../../platform/index.ts'
import { newPersonForm, settleForm, sought } from './forms.ts'
import { FindPage } from './pages/find.tsx'
import { KeptPage } from './pages/kept.tsx'
import { NewPage } from './pages/new.tsx'
import { areas, findPeople, introducedLike, keptMatches, type Match } from './store.ts'
import { words } from './words.ts'
import { writeDown } from './write-down.ts'

const finders = posts('worker', 'team lead', 'connector')
/** A local area coordinator finds whom they know and whom they were introduced to, and nobody else: the search looks at that. */
const whoKnow = posts('worker', 'team lead', 'connector', 'local area coordinator')
/** A busy day of searching, and no more: nobody leafs through the town. */
export const often = { most: 60, seconds: 3600, by: 'member', looks: true, of: 'finding people' } as const

const find = route({
  path: '/find',
  who: whoKnow,
  words,
  limit: often,
  read: ({ query, now }) => ({
    areas: areas(),
    matches: matchesOf(query, now),
    introduced: introducedLike(sought(query, now).name),
  }),
  page: FindPage,
})

const writeNew = route({
  path: '/find/new',
  who: finders,
  words,
  limit: often,
  goTo: ({ query, now }) => (sought(query, now).name === '' ? '/find' : null),
  read: ({ query, now }) => ({ areas: areas(), matches: matchesOf(query, now) }),
  page: NewPage,
  form: newPersonForm,
  act: (tx, person, { w }) => writeDown(tx, person, w),
})

const kept = route({
  path: '/find/kept',
  who: posts('keeper'),
  words,
  read: () => ({ kept: keptMatches() }),
  page: KeptPage,
})

const settle = route({
  path: '/find/kept/:match',
  who: posts('keeper'),
  words,
  read: () => ({ kept: keptMatches() }),
  page: KeptPage,
  form: settleForm,
  async act(tx, { came }, { params }) {
    if (!isId(params.match)) throw new NotFound()
    const [done] = await tx.ask(
      sql<{ settled: boolean }>`select settle_unfindable(${params.match}, ${came}) as settled`,
    )
    if (!done?.settled) throw new NotFound()
    return '/find/kept'
  },
})

/** The search itself; before a name is typed it asks nothing of anybody. */
function matchesOf(query: Parameters<typeof sought>[0], now: Date) {
  const wanted = sought(query, now)
  return wanted.name === '' ? sql<Match>`select null::uuid as person_id where false` : findPeople(wanted)
}

export const routes: AnyRoute[] = [find, writeNew, kept, settle]
