import { isDeepStrictEqual } from 'node:util'
import { neighbourhoods } from '../../neighbourhoods/index.ts'
import { type AnyRoute, anyone, isId, type Posted, route, textOf, textsOf } from '../../platform/index.ts'
import { bankHolidays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { readDay } from '../../ui/index.ts'
import { peersFound } from '../peers/index.ts'
import { FindPage } from './pages/find.tsx'
import { type EntryAsked, findEntries } from './store.ts'
import { thesaurus, withMeanings, withNearMeanings } from './thesaurus.ts'
import { words } from './words.ts'

/** The meanings that each place’s last search was asked with. */
const lastKnown = new Map<string, readonly (readonly string[])[]>()

const findSomething = route({
  path: '/find-something',
  who: anyone,
  words,
  async gather(tx, at) {
    const { query, now, place } = at
    // Asked at once with the meanings that were last known, and again where the place has taught others since.
    const known = lastKnown.get(place.key) ?? thesaurus.initial
    const find = async (asked: EntryAsked | null) => (asked === null ? [] : await tx.ask(findEntries(asked)))
    let asked = askedIn(query, known, now)
    let [groups, areas, found] = await Promise.all([
      tx.ask(valueOn(thesaurus, now)),
      tx.ask(neighbourhoods()),
      find(asked),
    ])
    if (!isDeepStrictEqual(groups.value, known)) {
      lastKnown.set(place.key, groups.value)
      asked = askedIn(query, groups.value, now)
      found = await find(asked)
    }
    const peers = await peersFound(tx, at, asked?.words.flatMap(([typed]) => typed ?? []) ?? [])
    if (asked === null || found.length > 0) return { areas, asked, found, peers }
    const near = { ...asked, words: withNearMeanings(textOf(query, 'q').slice(0, 200), groups.value) }
    if (near.words.flat().length === asked.words.flat().length) return { areas, asked, found, peers }
    return { areas, asked: near, found: await find(near), peers }
  },
  page: FindPage,
})

/** What the search box asks for; null where nothing was asked yet. What cannot be is as if it were not asked. */
export function askedIn(query: Posted, groups: readonly (readonly string[])[], now: Date): EntryAsked | null {
  const postcode = textOf(query, 'postcode').trim()
  const area = textOf(query, 'area')
  const day = textOf(query, 'day')
  const on = readDay(textOf(query, 'on').slice(0, 40), now)
  const access = textsOf(query, 'access').filter((fact) => fact in words.en.facts)
  const asked: EntryAsked = {
    words: withMeanings(textOf(query, 'q').slice(0, 200), groups),
    ...(/^[a-z]{1,2}\d[a-z0-9 ]{0,6}$/i.test(postcode) && { postcode: postcode.toUpperCase() }),
    ...(isId(area) && { area }),
    ...(day in words.en.days && { day }),
    ...(on?.startsWith('20') && { on, holidays: bankHolidays(on, on) }),
    ...(textOf(query, 'cost') === 'free' && { cost: 'free' as const }),
    ...(access.length > 0 && { access }),
  }
  return Object.keys(asked).length === 1 && asked.words.length === 0 ? null : asked
}

export const routes: AnyRoute[] = [findSomething]
