import { type Neighbourhood, neighbourhoods, stillCalled } from '../../neighbourhoods/index.ts'
import {
  type AnyRoute,
  addressOf,
  anyone,
  type Config,
  contentPolicy,
  type Limit,
  route,
  sql,
  type View,
} from '../../platform/index.ts'
import { bankHolidays } from '../../promises/index.ts'
import { renderPage } from '../../ui/index.ts'
import { daysOf, isOver, type OnDay, whatsOn } from '../assets/index.ts'
import { embedAsked } from './asked.ts'
import { EmbedList } from './pages/list.tsx'
import { makePage } from './pages/make.tsx'
import { type EmbedRow, entriesToEmbed, mostLines } from './store.ts'
import { type Words, words } from './words.ts'

/** The one page of ours that every site may show within its own: nothing to press, no script, nobody known. */
const everySite = {
  ...contentPolicy({
    'script-src': "'none'",
    'connect-src': "'none'",
    'media-src': "'none'",
    'form-action': "'none'",
    'frame-ancestors': '*',
  }),
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=300',
}

/** A page with many readers asks from as many addresses; one that asks all day is a machine. */
const often: Limit = { most: 1_200, seconds: 3_600, by: 'address', looks: true, of: 'embedded lists' }

type ListProps = { view: View; w: Words; areas: Neighbourhood[]; called: null; groups: EmbedRow[]; on: OnDay[] }

const list = route({
  path: '/embed/list',
  who: anyone,
  words,
  asNobody: true,
  headers: everySite,
  limit: often,
  read({ query, now }) {
    const asked = embedAsked(query)
    const { from, until } = daysOf(asked.show === 'today' ? 'today' : 'week', now)
    return {
      areas: neighbourhoods(),
      called: stillCalled(asked.area),
      groups: asked.show === 'groups' ? entriesToEmbed(asked) : nothing,
      on: asked.show === 'groups' ? nothing : whatsOn(from, until, asked.area, bankHolidays(from, until), 400),
    }
  },
  answer({ view, w, areas, groups, on }: ListProps) {
    const asked = embedAsked(view.query)
    const area = areas.find(({ slug }) => slug === asked.area)?.name ?? null
    const sought = asked.words.toLowerCase()
    const fits = on
      .filter(({ kind }) => asked.kind === null || kind === asked.kind)
      .filter(({ name, line }) => sought === '' || `${name} ${line}`.toLowerCase().includes(sought))
      .filter((one) => !isOver(one, view.now))
      .slice(0, mostLines)
    return {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: renderPage(EmbedList({ view, w, asked, area, groups, on: fits })),
    }
  },
})

const nothing = sql<never>`select where false`

/** How somebody gets the list onto their own page; it names where the pages are, as the program was told (PUBLIC_URL). */
export function embedRoutes(config: Config): AnyRoute[] {
  const make = route({
    path: '/embed',
    who: anyone,
    words,
    headers: contentPolicy({ 'frame-src': "'self'" }),
    read: () => ({ areas: neighbourhoods() }),
    page: makePage(({ place }) => addressOf(config, place)),
  })
  return [make, list]
}
