import { type AnyRoute, anyone, idIn, NotFound, posts, route, type Transaction } from '../../../platform/index.ts'
import { addWorkingDays } from '../../../promises/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { cardHash, readCard } from '../card-code.ts'
import { ownBackForm, phoneBackForm, publicBackForm } from '../forms/leave.ts'
import { BackForAnybodyPage, BackPhonePage, BackThanksPage } from '../pages/back.tsx'
import { comeBackDays, room } from '../settings.ts'
import { type Clock, comeBack, comeBackAtTheirWord, comeBackByCard, endedPerson } from '../store/index.ts'
import { type Words, words } from '../words/index.ts'

import { guesses } from './leave.ts'

async function clock(tx: Transaction, w: Words): Promise<Clock> {
  const { days, most } = await tx.read({ days: valueOn(comeBackDays, tx.now), most: valueOn(room, tx.now) })
  return { room: most.value, promise: w.back.promise, due: addWorkingDays(tx.now, days.value) }
}

/** One page for everybody: with a card and a code; or, signed in as a person with a record, with one press. */
const back = route({
  path: '/come-back',
  who: anyone,
  words,
  limit: guesses,
  page: BackForAnybodyPage,
  form: (posted, w, { viewer }) =>
    viewer?.isPerson && !readCard(typeof posted.code === 'string' ? posted.code : '')
      ? { ...ownBackForm(posted, w) }
      : publicBackForm(posted, w),
  async act(tx, said: { code?: string; words: string }, { viewer, w }) {
    const counts = await clock(tx, w)
    if (said.code !== undefined) {
      tx.run(comeBackByCard(cardHash(said.code), said.words, counts))
      return '/come-back/thanks'
    }
    if (!viewer?.isPerson) throw new NotFound()
    await tx.ask(comeBack(said.words, counts))
    return `/people/${viewer.id}`
  },
})

const thanks = route({
  path: '/come-back/thanks',
  who: anyone,
  words,
  read: ({ now }) => ({ days: valueOn(comeBackDays, now) }),
  page: BackThanksPage,
})

const phone = route({
  path: '/come-back/for/:whom',
  who: posts('worker', 'team lead', 'connector'),
  words,
  limit: { most: 60, seconds: 3_600, by: 'member', looks: true, of: 'finding people' },
  async gather(tx, asked) {
    const ended = await tx.ask(endedPerson(idIn(asked, 'whom')))
    if (!ended) throw new NotFound()
    return { ended }
  },
  page: BackPhonePage,
  form: phoneBackForm,
  async act(tx, { how, words: said }, asked) {
    const [done] = await tx.ask(comeBackAtTheirWord(idIn(asked, 'whom'), how, said, await clock(tx, asked.w)))
    if (!done?.done) return { errors: [{ field: 'how', message: asked.w.back.errors.gone }] }
    return '/find'
  },
})

export const backRoutes: AnyRoute[] = [back, thanks, phone]
