import { type Neighbourhood, neighbourhoods, stillCalled } from '../../neighbourhoods/index.ts'
import {
  type Answer,
  type AnyRoute,
  type Asked,
  addressOf,
  anyone,
  type Config,
  idIn,
  type Limit,
  NotFound,
  route,
  type View,
} from '../../platform/index.ts'
import { bankHolidays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { areaIn, dayIn, daysOf, spanIn, wantedIn } from './asked.ts'
import { editingRoutes } from './editing/routes.ts'
import { fewestVisits, freshDays } from './freshness.ts'
import { EntryPage } from './pages/entry.tsx'
import { ListPage } from './pages/list.tsx'
import { mostOn, WhatsOnPage } from './pages/whats-on.tsx'
import {
  type AssetShown,
  accessOf,
  assetShown,
  assetsWanted,
  kindsCounted,
  type TimeWithAsset,
  timesIn,
  timesOf,
  whatsOn,
} from './store.ts'
import { tellingRoutes } from './telling/routes.ts'
import { calendarOf } from './times/calendar.ts'
import { twinRoutes } from './twins/routes.ts'
import { standsHere } from './twins/store.ts'
import { visitRoutes } from './visits/routes.ts'
import { saidOf } from './visits/store.ts'
import { type Words, words } from './words.ts'

const list = route({
  path: '/groups',
  who: anyone,
  words,
  sameForAll: 10,
  read: ({ query, now }) => {
    const wanted = wantedIn(query)
    return {
      assets: assetsWanted(wanted),
      counts: kindsCounted(wanted.area),
      called: stillCalled(wanted.area),
      areas: neighbourhoods(),
      fresh: valueOn(freshDays, now),
    }
  },
  page: ListPage,
})

const onNow = route({
  path: '/whats-on',
  who: anyone,
  words,
  sameForAll: 10,
  read: ({ query, now }) => {
    const day = dayIn(query, now)
    const { from, until } = day ? { from: day, until: day } : daysOf(spanIn(query), now)
    return {
      on: whatsOn(from, until, areaIn(query), bankHolidays(from, until), mostOn + 1),
      called: stillCalled(areaIn(query)),
      areas: neighbourhoods(),
      fresh: valueOn(freshDays, now),
    }
  },
  page: WhatsOnPage,
})

const entry = route({
  path: '/groups/:asset',
  who: anyone,
  words,
  sameForAll: 5,
  read: entryShown,
  page: EntryPage,
})

/** What the page of an entry shows. */
export function entryShown(asked: Pick<Asked, 'params' | 'now'>) {
  const asset = idIn(asked, 'asset')
  return {
    standsHere: standsHere(asset),
    asset: assetShown(asset),
    access: accessOf(asset),
    times: timesOf(asset),
    said: saidOf(asset, fewestVisits, asked.now),
    fresh: valueOn(freshDays, asked.now),
  }
}

/** Calendars are fetched by machines, again and again. */
const fetched: Limit = { most: 600, seconds: 3_600, by: 'address', looks: true, of: 'calendars' }

type FeedProps = { view: View; w: Words; times: TimeWithAsset[] }

/** Calendar feeds and links of groups name where the pages are, as the program was told (PUBLIC_URL). */
export function assetRoutesOf(config: Config): AnyRoute[] {
  const feed = (name: string, { view, times }: FeedProps): Answer => ({
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="whats-on.ics"',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
    },
    body: calendarOf(
      name,
      times.map((time) => ({ time, asset: { ...time, id: time.assetId } })),
      addressOf(config, view.place),
      view.now,
    ),
  })
  const today = (now: Date) => now.toISOString().slice(0, 10)
  const one = route({
    path: '/groups/:asset/calendar.ics',
    who: anyone,
    words,
    limit: fetched,
    read: (asked) => ({
      asset: assetShown(idIn(asked, 'asset')),
      times: timesIn(null, idIn(asked, 'asset'), today(asked.now)),
    }),
    answer: (props: FeedProps & { asset: AssetShown }) => feed(props.asset.name, props),
  })
  const here = route({
    path: '/whats-on/:neighbourhood/calendar.ics',
    who: anyone,
    words,
    limit: fetched,
    read: ({ params, now }) => ({
      called: stillCalled(params.neighbourhood ?? ''),
      areas: neighbourhoods(),
      times: timesIn(params.neighbourhood ?? '', null, today(now)),
    }),
    answer: (props: FeedProps & { areas: Neighbourhood[]; called: null }) => {
      const area = props.areas.find(({ slug }) => slug === props.view.params.neighbourhood)
      if (!area) throw new NotFound()
      return feed(props.w.on.titleIn(area.name), props)
    },
  })
  const all = route({
    path: '/whats-on/calendar.ics',
    who: anyone,
    words,
    limit: fetched,
    read: ({ now }) => ({ times: timesIn(null, null, today(now)) }),
    answer: (props: FeedProps) => feed(props.w.on.title, props),
  })
  return [all, here, one, ...editingRoutes(config)]
}

export const assetRoutes: AnyRoute[] = [list, onNow, entry, ...twinRoutes, ...tellingRoutes, ...visitRoutes]
