import {
  type AnyRoute,
  idIn,
  members,
  NotFound,
  type Outcome,
  route,
  type Transaction,
} from '../../../platform/index.ts'
import { findWhy, readingsAsked, whysOwed } from '../why/store.ts'
import { againForm, type Looking, lookForm } from './forms.ts'
import { AgainPage } from './pages/again.tsx'
import { LookPage } from './pages/look.tsx'
import { LooksPage } from './pages/looks.tsx'
import { askReader, findLook, keepLookBack, oddLooksWaiting } from './store.ts'
import { oddWords } from './words.ts'

const looks = route({
  path: '/readings-to-look-at',
  who: members,
  words: oddWords,
  read: () => ({ waiting: oddLooksWaiting(), owed: whysOwed() }),
  page: LooksPage,
})

const look = route({
  path: '/readings-to-look-at/:look',
  who: members,
  words: oddWords,
  async gather(tx, asked) {
    const waiting = await tx.ask(oddLooksWaiting())
    const one = waiting.find(({ id }) => id === idIn(asked, 'look'))
    if (one === undefined) throw new NotFound()
    const alike = waiting.filter(({ readerId, onDay }) => readerId === one.readerId && onDay === one.onDay).length
    return { one, alike }
  },
  page: LookPage,
  form: lookForm,
  act: (tx, looking, asked) => lookInto(tx, idIn(asked, 'look'), looking, asked.w),
})

async function lookInto(tx: Transaction, look: string, looking: Looking, w: typeof oddWords.en): Promise<Outcome> {
  if (looking.what === 'keep back') {
    const [row] = await tx.ask(keepLookBack(look, looking.why))
    return row?.done ? `/readings-to-look-at/${look}` : { errors: [{ field: 'keepWhy', message: w.find.errors.gone }] }
  }
  if (looking.what === 'ask') {
    const [row] = await tx.ask(askReader(look, looking.words))
    return row?.done ? `/readings-to-look-at/${look}` : { errors: [{ field: 'question', message: w.ask.errors.gone }] }
  }
  const [row] = await tx.ask(findLook(look, looking.finding))
  return row?.done ? '/readings-to-look-at' : { errors: [{ field: 'verdict', message: w.find.errors.gone }] }
}

const again = route({
  path: '/readings-to-look-at/why/:why',
  who: members,
  words: oddWords,
  async gather(tx, asked) {
    const id = idIn(asked, 'why')
    const { owed, readings } = await tx.read({ owed: whysOwed(), readings: readingsAsked(id) })
    const one = owed.find((why) => why.id === id && why.again)
    if (one === undefined) throw new NotFound()
    return { one, readings }
  },
  page: AgainPage,
  form: againForm,
  act: async (tx, { verdict, words }, asked): Promise<Outcome> => {
    const [row] = await tx.ask(findWhy(idIn(asked, 'why'), verdict, words))
    return row?.done ? '/readings-to-look-at' : { errors: [{ field: 'verdict', message: asked.w.find.errors.gone }] }
  },
})

export const routes: AnyRoute[] = [looks, look, again]
