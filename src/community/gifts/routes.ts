import { neighbourhoods } from '../../neighbourhoods/index.ts'
import {
  type AnyRoute,
  type Asked,
  anyone,
  fields,
  id,
  idIn,
  members,
  NotFound,
  newId,
  one,
  route,
  sql,
  type Transaction,
  textOf,
} from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { baseOf, type Door, doors } from './doors.ts'
import { backForm, giftForm } from './forms.ts'
import { BackPage } from './pages/back.tsx'
import { GiftFormPage } from './pages/gift-form.tsx'
import { GivePage } from './pages/give-page.tsx'
import { NearPage } from './pages/near.tsx'
import { askBefore } from './settings.ts'
import { giftsLeft, giftsNear, giftsOf, keepGift, livesIn, sharesWithNeighbours, sides, takeGiftBack } from './store.ts'
import { words } from './words.ts'

/** Nobody reads through what a neighbourhood shows by asking again and again. */
const seldom = [
  { of: 'gifts near', most: 40, seconds: 3_600, by: 'member', looks: true },
  { of: 'gifts near a day', most: 120, seconds: 86_400, by: 'member', looks: true },
] as const
const writing = { of: 'gifts written', most: 40, seconds: 3_600, by: 'member' } as const

async function home(tx: Transaction, asked: Asked, door: Door) {
  const neighbour = await door.open(tx, asked, 'read')
  const whose = door.whose(asked)
  return {
    neighbour,
    ...(await tx.read({
      gifts: giftsOf(whose),
      area: livesIn(whose),
      areas: neighbourhoods(),
      shares: sharesWithNeighbours(whose),
      before: valueOn(askBefore, asked.now),
    })),
  }
}

/** For whoever is not signed in it says what this is; there is no list to read. */
const ownHome = route({
  path: '/give-and-ask',
  who: anyone,
  words,
  async gather(tx, asked) {
    if (asked.viewer === null) return { mine: null }
    return { mine: await home(tx, asked, doors[0] as Door) }
  },
  page: GivePage,
})

const whereILive = route({
  path: '/give-and-ask/where-i-live',
  who: members,
  limit: writing,
  words,
  async gather(tx, asked) {
    return { mine: await home(tx, asked, doors[0] as Door) }
  },
  page: GivePage,
  form: (posted, { where }) => fields(posted, { area: id(where.error) }),
  async act(tx, { area }, { w }) {
    const { known } = await tx.ask(
      one(sql<{ known: boolean }>`select exists (select from neighbourhood where id = ${area}) as known`),
    )
    if (!known) return { errors: [{ field: 'area', message: w.where.error }] }
    tx.run(sql`select live_in(${area})`)
    return '/give-and-ask'
  },
})

function of(door: Door): AnyRoute[] {
  const { base, read, change, whose } = door
  const { why } = words.en
  const to = (asked: Asked) => `${baseOf(door, asked)}/give-and-ask`
  const gift = async (tx: Transaction, asked: Asked) => {
    const neighbour = await door.open(tx, asked, 'change')
    const found = (await tx.ask(giftsOf(whose(asked)))).find((one) => one.id === idIn(asked, 'gift'))
    if (!found) throw new NotFound()
    return { neighbour, gift: found }
  }
  const near = route({
    path: `${base}/give-and-ask/near`,
    who: read,
    why: why.read,
    words,
    limit: seldom,
    async gather(tx, asked) {
      const neighbour = await door.open(tx, asked, 'read')
      const sought = textOf(asked.query, 'q').slice(0, 200)
      const mine = whose(asked)
      const found = await tx.read({
        give: giftsNear(mine, 'give', sought),
        find: giftsNear(mine, 'find', sought),
        area: livesIn(mine),
        shares: sharesWithNeighbours(mine),
        left: giftsLeft(mine),
      })
      return { neighbour, sought, ...found }
    },
    page: NearPage,
  })
  const add = route({
    path: `${base}/give-and-ask/new`,
    who: change,
    why: why.change,
    words,
    limit: writing,
    draft: true,
    async gather(tx, asked) {
      const neighbour = await door.open(tx, asked, 'change')
      const side = sides.find((one) => one === textOf(asked.query, 'side')) ?? 'give'
      return { neighbour, side, gift: null }
    },
    page: GiftFormPage,
    form: (posted, w, asked) => giftForm(posted, w, asked, whose(asked)),
    async act(tx, { how, untilOn, ...said }, asked) {
      await door.open(tx, asked, 'change')
      if (untilOn === 'same') return { errors: [{ field: 'span', message: asked.w.form.errors.span }] }
      await tx.ask(keepGift(newId(), whose(asked), { ...said, untilOn }, how.how))
      return to(asked)
    },
  })
  const again = route({
    path: `${base}/give-and-ask/:gift`,
    who: change,
    why: why.change,
    words,
    limit: writing,
    async gather(tx, asked) {
      const found = await gift(tx, asked)
      return { ...found, side: found.gift.side }
    },
    page: GiftFormPage,
    form: (posted, w, asked) => giftForm(posted, w, asked, whose(asked)),
    async act(tx, { how, untilOn, ...said }, asked) {
      const { gift: before } = await gift(tx, asked)
      const until = untilOn === 'same' ? before.untilOn : untilOn
      const kept = { ...said, side: before.side, untilOn: until }
      const { done } = await tx.ask(keepGift(before.id, whose(asked), kept, how.how))
      return done ? to(asked) : { errors: [{ field: 'line', message: asked.w.form.errors.gone }] }
    },
  })
  const back = route({
    path: `${base}/give-and-ask/:gift/back`,
    who: change,
    why: why.change,
    words,
    gather: gift,
    page: BackPage,
    form: (posted, w, asked) => backForm(posted, w, asked, whose(asked)),
    async act(tx, { how }, asked) {
      await door.open(tx, asked, 'change')
      const { done } = await tx.ask(takeGiftBack(idIn(asked, 'gift'), how.how))
      if (!done) throw new NotFound()
      return to(asked)
    },
  })
  if (base === '') return [near, add, again, back]
  const page = route({
    path: `${base}/give-and-ask`,
    who: read,
    why: why.read,
    words,
    async gather(tx, asked) {
      return { mine: await home(tx, asked, door) }
    },
    page: GivePage,
  })
  return [page, near, add, again, back]
}

export const giftRoutes: AnyRoute[] = [ownHome, whereILive, ...doors.flatMap(of)]
