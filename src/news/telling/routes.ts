import { reachOf } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  type Id,
  members,
  NotFound,
  route,
  standing,
  type Transaction,
} from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { sender } from '../settings.ts'
import { factsFor, rhythmOf, setRhythm } from '../store.ts'
import { words as letterWords } from '../words.ts'
import { type WishTyped, wishForm } from './form.ts'
import { WishPage } from './page.tsx'
import { quiet } from './settings.ts'
import { sayWish, wishOf } from './store.ts'
import { WeekPage } from './week.tsx'
import { words } from './words.ts'

/** Paper has a rhythm of its own, by which whoever walks alongside makes letters. */
const onPaper = {
  'at once': 'when something changes',
  daily: 'when something changes',
  weekly: 'weekly',
  never: 'never',
} as const

async function keepWish(
  tx: Transaction,
  member: Id,
  { paper, how, ...wish }: WishTyped,
  letters: boolean,
): Promise<void> {
  tx.run(sayWish(member, wish, how.how))
  if (!letters) return
  const before = await tx.ask(rhythmOf(member))
  const rhythm = paper ? onPaper[wish.howOften] : 'never'
  if (before ? before.rhythm !== rhythm : paper)
    tx.run(setRhythm(member, rhythm, before?.whoLooked ?? false, how, tx.now))
}

const mine = route({
  path: '/me/news',
  who: members,
  words,
  gather: async (tx, asked) => {
    const { id, isPerson } = me(asked)
    if (isPerson) tx.open({ people: [id], parts: ['reach'], act: 'read', why: '' })
    return tx.read({ wish: wishOf(id), rhythm: rhythmOf(id), hours: valueOn(quiet, asked.now) })
  },
  page: WishPage,
  form: (posted, w, asked) => wishForm(posted, w, { ...asked, person: me(asked).id }),
  async act(tx, typed, asked) {
    const { id, isPerson } = me(asked)
    if (isPerson) await tx.open({ people: [id], parts: ['reach'], act: 'add', why: '' })
    await keepWish(tx, id, typed, isPerson)
    return '/me/news?done=1'
  },
})

const theirs = route({
  path: '/people/:person/news-wish',
  who: standing('change', ['reach']),
  why: 'wrote down, at your word, how news reaches you',
  words,
  read: ({ person, now }) => ({ wish: wishOf(person), rhythm: rhythmOf(person), hours: valueOn(quiet, now) }),
  page: WishPage,
  form: wishForm,
  async act(tx, typed, { person }) {
    await keepWish(tx, person, typed, true)
    return `/people/${person}/letters`
  },
})

const weekOf = 7 * 86_400_000

/** The letter of the week, on a screen: made as it is read, and never kept. */
const week = route({
  path: '/people/:person/week',
  who: standing('read', ['hello', 'reach', 'said', 'plan']),
  why: 'read your letter of the week',
  words: { en: { ...words.en, letters: letterWords.en } },
  read: ({ person, now }) => ({
    ...factsFor(person, new Date(now.getTime() - weekOf)),
    from: valueOn(sender, now),
    reach: reachOf(person),
  }),
  page: WeekPage,
})

export const routes: AnyRoute[] = [mine, theirs, week]

function me({ viewer }: Asked) {
  if (viewer === null) throw new NotFound()
  return viewer
}
