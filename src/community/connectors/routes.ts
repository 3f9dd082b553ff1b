import { neighbourhoods } from '../../neighbourhoods/index.ts'
import {
  type AnyRoute,
  idIn,
  members,
  NotFound,
  newId,
  one,
  posts,
  route,
  sql,
  type Transaction,
} from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { isoDay } from '../../ui/index.ts'
import { freshDays } from '../assets/index.ts'
import { areasToRead } from '../barriers/index.ts'
import { askBefore, monthsAhead, unaskedAfter } from '../gifts/index.ts'
import { propose } from '../introductions/index.ts'
import { joinForm, talkForm, touchForm } from './forms.ts'
import { DeskPage } from './pages/desk.tsx'
import { MinePage } from './pages/mine.tsx'
import { TalkPage } from './pages/talk.tsx'
import { pairs, quietCorners, talks, talksWithMe, toCheck, toThinkOf } from './store.ts'
import { words } from './words.ts'

const who = posts('connector')
const desk = '/connecting'
type Done = { done: boolean }

async function everything(tx: Transaction) {
  const { unasked, before, fresh } = await tx.read({
    unasked: valueOn(unaskedAfter, tx.now),
    before: valueOn(askBefore, tx.now),
    fresh: valueOn(freshDays, tx.now),
  })
  return tx.read({
    talks: talks(),
    pairs: pairs(),
    think: toThinkOf(unasked.value, before.value),
    check: toCheck(fresh.value, tx.now),
    quiet: quietCorners(),
    barriers: areasToRead(),
  })
}

const page = { who, words, gather: everything, page: DeskPage }

const join = route({
  ...page,
  path: `${desk}/join`,
  limit: { most: 40, seconds: 86_400, by: 'member' },
  form: joinForm,
  async act(tx, { give, find, word }, { w }) {
    const both = { id: newId(), whose: null, ownGift: find, otherGift: give, group: null }
    const { outcome } = await tx.ask(
      propose({ ...both, words: word && w.pairs.words(word), how: 'on screen', along: false, aloneIsFine: false }),
    )
    return outcome === 'done' ? `${desk}/introductions` : { errors: [{ field: 'pairs', message: w.pairs.gone }] }
  },
})

const touch = route({
  ...page,
  path: `${desk}/talks/:talk/touch`,
  form: touchForm,
  async act(tx, { next }, asked) {
    const { done } = await tx.ask(one(sql<Done>`select touched(${idIn(asked, 'talk')}, ${next}::date) as done`))
    if (!done) throw new NotFound()
    return desk
  },
})

const later = route({
  ...page,
  path: `${desk}/gifts/:gift/later`,
  form: () => ({ value: null }),
  async act(tx, _nothing, asked) {
    const { done } = await tx.ask(one(sql<Done>`select leave_gift_for_now(${idIn(asked, 'gift')}) as done`))
    if (!done) throw new NotFound()
    return desk
  },
})

const talk = route({
  path: `${desk}/talks/new`,
  who,
  words,
  draft: true,
  read: () => ({ areas: neighbourhoods() }),
  page: TalkPage,
  form: talkForm,
  async act(tx, { span, next, ...said }, { w }) {
    const { mine } = await tx.ask(
      one(sql<{
        mine: boolean
      }>`select exists (select from neighbourhood n join post p on p.member_id = ${tx.member} and p.kind = 'connector'
          and p.from_at <= ${tx.now} and (p.until_at is null or p.until_at > ${tx.now}) and (p.neighbourhood_id is null or p.neighbourhood_id = n.id)
        where n.id = ${said.area}) as mine`),
    )
    if (!mine) return { errors: [{ field: 'area', message: w.form.errors.notThere }] }
    const until = span && monthsAhead(tx.now, Number(span))
    const { neighbour } = await tx.ask(
      one(sql<{
        neighbour: string | null
      }>`select note_talk(${newId()}, null, ${said.area}, ${said.street}, ${isoDay(tx.now)}::date, ${said.cares}, ${said.wouldJoin},
        ${said.whomToMeet}, ${said.mayKnow}, ${until}::date, ${next}::date, ${said.name}) as neighbour`),
    )
    return neighbour ? `${desk}/neighbours/${neighbour}/give-and-ask` : desk
  },
})

const mine = {
  words,
  who: members,
  read: () => ({ talks: talksWithMe() }),
  page: MinePage,
}

export const connectorRoutes: AnyRoute[] = [
  route({ ...page, path: desk }),
  join,
  touch,
  later,
  talk,
  route({ ...mine, path: '/give-and-ask/talks' }),
  route({
    ...mine,
    path: '/give-and-ask/talks/:talk/back',
    form: () => ({ value: null }),
    async act(tx, _nothing, asked) {
      const { done } = await tx.ask(one(sql<Done>`select take_talk_back(${idIn(asked, 'talk')}) as done`))
      if (!done) throw new NotFound()
      return '/give-and-ask/talks'
    },
  }),
]
