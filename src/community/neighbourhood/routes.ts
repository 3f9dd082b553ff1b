import { helpers } from '../../conversations/index.ts'
import {
  areasOf,
  comingDrawing,
  neighbourhoodOf,
  neighbourhoods,
  neighbourhoodsTold,
} from '../../neighbourhoods/index.ts'
import {
  type AnyRoute,
  type Asked,
  anyone,
  type Config,
  idIn,
  newId,
  posts,
  route,
  type Transaction,
  textOf,
} from '../../platform/index.ts'
import { bankHolidays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { isoDay } from '../../ui/index.ts'
import { whatsOn } from '../assets/index.ts'
import { barriersNamed } from '../barriers/index.ts'
import { contactsCounted, coordinators, countedDays, fewestCounted } from '../coordination/index.ts'
import { enterprisesShown } from '../enterprises/index.ts'
import { freeSlots, sessionsAhead } from '../hubs/index.ts'
import { aboutForm, lookForm, nameForm, sayForm } from './forms.ts'
import { listPage } from './pages/list.tsx'
import { LookPage } from './pages/look.tsx'
import { neighbourhoodPage } from './pages/neighbourhood.tsx'
import { SayPage, ThanksPage } from './pages/say.tsx'
import {
  countedBySlug,
  listedIn,
  lookAtWord,
  mostOn,
  neighbourhoodAt,
  rename,
  sayWord,
  tellOf,
  wordsOf,
  wordsToLookAt,
} from './store.ts'
import { words } from './words.ts'

const connecting = posts('connector', 'team lead', 'steward')
const slugIn = ({ params }: Asked) => params.slug ?? ''
const said = ({ query }: Asked) => textOf(query, 'postcode').slice(0, 200)

const readSay = (asked: Asked) => ({ area: neighbourhoodAt(slugIn(asked)) })

const say = route({
  path: '/neighbourhoods/:slug/say',
  who: anyone,
  words,
  limit: { most: 20, seconds: 3_600, by: 'address' },
  read: readSay,
  page: SayPage,
  form: sayForm,
  async act(tx, value, asked) {
    const area = await tx.ask(neighbourhoodAt(slugIn(asked)))
    tx.run(sayWord(newId(), area.id, value))
    return `/neighbourhoods/${encodeURIComponent(area.slug)}/thanks`
  },
})

const thanks = route({ path: '/neighbourhoods/:slug/thanks', who: anyone, words, read: readSay, page: ThanksPage })

const readLook = (asked: Asked) => ({ area: neighbourhoodAt(slugIn(asked)), all: wordsToLookAt(slugIn(asked)) })

const look = route({ path: '/neighbourhoods/:slug/words', who: connecting, words, read: readLook, page: LookPage })

const lookAt = route({
  path: '/neighbourhoods/:slug/words/:word',
  who: connecting,
  words,
  read: readLook,
  page: LookPage,
  form: lookForm,
  act: (tx, { what }, asked) => thenLook(tx, asked, (area) => lookAtWord(idIn(asked, 'word'), area, what)),
})

const about = route({
  path: '/neighbourhoods/:slug/about',
  who: connecting,
  words,
  read: readLook,
  page: LookPage,
  form: aboutForm,
  act: (tx, { about, inhabitants, phone }, asked) =>
    thenLook(tx, asked, (area) => tellOf(area, about, inhabitants, phone)),
})

const named = route({
  path: '/neighbourhoods/:slug/name',
  who: posts('team lead', 'steward'),
  words,
  read: readLook,
  page: LookPage,
  form: nameForm,
  async act(tx, { name }, asked) {
    const area = await tx.ask(neighbourhoodAt(slugIn(asked)))
    const { slug } = await tx.ask(rename(area.id, name))
    if (slug === null) return { errors: [{ field: 'name', message: asked.w.look.errors.nameTaken }] }
    // A name may be in any script, and so its address.
    return `/neighbourhoods/${encodeURIComponent(slug)}/words`
  },
})

/** What is on in a neighbourhood in the seven days that begin today. */
function weekOf(asked: Asked) {
  const from = isoDay(asked.now)
  const until = isoDay(new Date(asked.now.getTime() + 6 * 86_400_000))
  return { on: whatsOn(from, until, slugIn(asked), bankHolidays(from, until), mostOn) }
}

async function thenLook(tx: Transaction, asked: Asked, act: (area: string) => Parameters<Transaction['run']>[0]) {
  const area = await tx.ask(neighbourhoodAt(slugIn(asked)))
  tx.run(act(area.id))
  return `/neighbourhoods/${encodeURIComponent(area.slug)}/words`
}

/** The public pages of the neighbourhoods; the map lies on tiles only where the place has its own. */
export function neighbourhoodRoutes({ mapTiles }: Pick<Config, 'mapTiles'>): AnyRoute[] {
  const list = route({
    path: '/neighbourhoods',
    who: anyone,
    words,
    read: (asked) => ({
      all: neighbourhoodsTold(),
      areas: areasOf(null),
      coming: comingDrawing(),
      helpers: helpers(),
      counted: countedBySlug(),
      found: neighbourhoodOf(said(asked)),
    }),
    page: listPage(mapTiles),
  })
  const one = route({
    path: '/neighbourhoods/:slug',
    who: anyone,
    words,
    async gather(tx, asked) {
      const { days, fewest } = await tx.read({
        days: valueOn(countedDays, asked.now),
        fewest: valueOn(fewestCounted, asked.now),
      })
      const found = await tx.read({
        area: neighbourhoodAt(slugIn(asked)),
        all: neighbourhoods(),
        areas: areasOf(null),
        helpers: helpers(),
        coordinators: coordinators(),
        counted: contactsCounted(slugIn(asked), days.value, fewest.value),
        listed: listedIn(slugIn(asked)),
        told: wordsOf(slugIn(asked)),
        ...weekOf(asked),
        sessions: sessionsAhead(slugIn(asked)),
        free: freeSlots(),
        enterprises: enterprisesShown(slugIn(asked), false, 12),
        barriers: barriersNamed({ area: slugIn(asked) }),
      })
      return { ...found, countedDays: days.value }
    },
    page: neighbourhoodPage(mapTiles),
  })
  return [list, one, say, thanks, look, lookAt, about, named]
}
