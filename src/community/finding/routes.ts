import { isDeepStrictEqual } from 'node:util'
import { neighbourhoods } from '../../neighbourhoods/index.ts'
import {
  type AnyRoute,
  anyone,
  isId,
  kept,
  type Posted,
  type Query,
  route,
  textOf,
  textsOf,
} from '../../platform/index.ts'
import { bankHolidays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { readDay } from '../../ui/index.ts'
import { noPeers, peersFound } from '../peers/index.ts'
import { FindPage, type Search } from './pages/find.tsx'
import { type EntryAsked, type EntryFound, findEntries } from './store.ts'
import { type Meanings, thesaurus, withMeanings, withNearMeanings } from './thesaurus.ts'
import { words } from './words.ts'

/** The meanings that each place’s last search was asked with. */
const lastKnown = new Map<string, Meanings>()

const findSomething = route({
  path: '/find-something',
  who: anyone,
  words,
  takesTurns: true,
  // All in one message, with the meanings that were last known.
  read({ query, now, place }) {
    const known = lastKnown.get(place.key) ?? thesaurus.initial
    return {
      meanings: kept('meanings', 10, valueOn(thesaurus, now)),
      areas: kept('neighbourhoods', 10, neighbourhoods()),
      search: searched(askedIn(query, known, now), known),
    }
  },
  // Again where the place has taught others since, or nothing was found; and peers, for whoever may see some.
  more({ meanings: { value }, search }, at) {
    const changed = !isDeepStrictEqual(value, search.meanings)
    const missed = search.asked !== null && search.found.length === 0
    if (!changed && !missed && at.viewer === null) return null
    return async (tx) => {
      const { query, now, place } = at
      let { asked, found } = search
      if (changed) {
        lastKnown.set(place.key, value)
        asked = askedIn(query, value, now)
        found = asked === null ? [] : await tx.ask(findEntries(asked))
      }
      const peers = await peersFound(tx, at, typedIn(asked))
      if (asked !== null && found.length === 0) {
        const near = { ...asked, words: withNearMeanings(textOf(query, 'q').slice(0, 200), value) }
        if (near.words.flat().length !== asked.words.flat().length) {
          asked = near
          found = await tx.ask(findEntries(near))
        }
      }
      return { search: { asked, found, meanings: value, peers } }
    }
  },
  page: FindPage,
})

function searched(asked: EntryAsked | null, meanings: Meanings): Query<EntryFound, Search> {
  return {
    ...findEntries(asked ?? { words: [] }),
    take: (found) => ({ asked, found, meanings, peers: noPeers(typedIn(asked)) }),
  }
}

const typedIn = (asked: EntryAsked | null) => asked?.words.flatMap(([typed]) => typed ?? []) ?? []

/** What the search box asks for; null where nothing was asked yet. What cannot be is as if it were not asked. */
export function askedIn(query: Posted, meanings: Meanings, now: Date): EntryAsked | null {
  const postcode = textOf(query, 'postcode').trim()
  const area = textOf(query, 'area')
  const day = textOf(query, 'day')
  const on = readDay(textOf(query, 'on').slice(0, 40), now)
  const access = textsOf(query, 'access').filter((fact) => fact in words.en.facts)
  const asked: EntryAsked = {
    words: withMeanings(textOf(query, 'q').slice(0, 200), meanings),
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
