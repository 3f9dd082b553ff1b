import { codeHash, guessing } from '../../identity/index.ts'
import {
  type AnyRoute,
  type Asked,
  type Id,
  idIn,
  isId,
  NotFound,
  newId,
  one,
  route,
  sql,
  type Transaction,
  textOf,
} from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { baseOf, type Door, doors } from '../gifts/doors.ts'
import { answerForm, arrangeForm, codeForm, metForm, proposeForm, thanksForm, tookForm } from './forms.ts'
import { CodePage } from './pages/code.tsx'
import { IntroductionPage } from './pages/introduction.tsx'
import { IntroductionsPage } from './pages/introductions.tsx'
import { ProposePage } from './pages/propose.tsx'
import { againAsk, arrangeDays, firstAsk } from './settings.ts'
import { couldBeIntroduced, introductionsOf, propose, sideLands, thanksTo } from './store.ts'
import { words } from './words.ts'

type Done = { done: boolean }
const proposing = { of: 'introductions proposed', most: 10, seconds: 86_400, by: 'member' } as const
const { why, promises } = words.en

/** Says yes or no for a side, with the day by which the first meeting is settled if this was the second yes. */
export async function answerFor(
  tx: Transaction,
  side: Id,
  { answer, along, aloneIsFine, how }: { answer: string; along: boolean; aloneIsFine: boolean; how: { how: string } },
): Promise<boolean> {
  const due = addWorkingDays(tx.now, (await tx.ask(valueOn(arrangeDays, tx.now))).value)
  const { done } = await tx.ask(
    one(
      sql<Done>`select answer_introduction(${side}, ${answer}, ${along}, ${aloneIsFine}, ${how.how}, ${due}, ${promises.arrange}) as done`,
    ),
  )
  return done
}

/** Writes down the day two met; from it, it is asked twice whether it took. */
export async function metOn(tx: Transaction, introduction: Id, whose: Id | null, day: string, how: string) {
  const [first, again] = await Promise.all([tx.ask(valueOn(firstAsk, tx.now)), tx.ask(valueOn(againAsk, tx.now))])
  const { done } = await tx.ask(
    one(
      sql<Done>`select introduction_met(${introduction}, ${whose}, ${day}::date, ${first.value}, ${again.value}, ${promises.took}, ${how}) as done`,
    ),
  )
  return done
}

function of(door: Door): AnyRoute[] {
  const { base, read, change, whose } = door
  const to = (asked: Asked) => `${baseOf(door, asked)}/introductions`
  const mine = async (tx: Transaction, asked: Asked, act: 'read' | 'change') => {
    const neighbour = await door.open(tx, asked, act)
    const all = await tx.ask(introductionsOf(whose(asked)))
    const found = all.find(({ sideId }) => sideId === idIn(asked, 'side'))
    if (!found) throw new NotFound()
    return { neighbour, introduction: found }
  }
  const list = route({
    path: `${base}/introductions`,
    who: read,
    why: why.read,
    words,
    async gather(tx, asked) {
      const neighbour = await door.open(tx, asked, 'read')
      const found = await tx.read({ introductions: introductionsOf(whose(asked)), thanks: thanksTo(whose(asked)) })
      return { neighbour, ...found }
    },
    page: IntroductionsPage,
  })
  const ask = route({
    path: `${base}/introductions/new`,
    who: change,
    why: why.change,
    words,
    limit: proposing,
    async gather(tx, asked) {
      const neighbour = await door.open(tx, asked, 'change')
      const [gift, group] = ['gift', 'group']
        .map((name) => textOf(asked.query, name))
        .map((id) => (isId(id) ? id : null))
      const other = await tx.ask(couldBeIntroduced(whose(asked), gift ?? null, group ?? null))
      return { neighbour, other, gift: gift ?? null, group: group ?? null }
    },
    page: ProposePage,
    form: (posted, w, asked) => proposeForm(posted, w, asked, whose(asked)),
    async act(tx, value, asked) {
      await door.open(tx, asked, 'change')
      const { gift, group, how, ...said } = value
      const { errors } = asked.w.propose
      if ((gift === null) === (group === null)) return { errors: [{ field: 'words', message: errors.gone }] }
      const all = { id: newId(), whose: whose(asked), ownGift: null, otherGift: gift, group, ...said, how: how.how }
      const { outcome } = await tx.ask(propose(all))
      return outcome === 'done' ? to(asked) : { errors: [{ field: 'words', message: errors[outcome] }] }
    },
  })
  const step = {
    words,
    who: change,
    why: why.change,
    gather: (tx: Transaction, asked: Asked) => mine(tx, asked, 'change'),
    page: IntroductionPage,
  }
  const path = `${base}/introductions/:side`
  const back = (asked: Asked) => `${to(asked)}/${idIn(asked, 'side')}`
  const answer = route({
    ...step,
    path: `${path}/answer`,
    form: (posted, w, asked) => answerForm(posted, w, asked, whose(asked)),
    async act(tx, value, asked) {
      await mine(tx, asked, 'change')
      const done = await answerFor(tx, idIn(asked, 'side'), value)
      return done ? back(asked) : { errors: [{ field: 'answer', message: asked.w.errors.gone }] }
    },
  })
  const arrange = route({
    ...step,
    path: `${path}/arrange`,
    form: (posted, w, asked) => arrangeForm(posted, w, asked, whose(asked)),
    async act(tx, { firstPlace, firstOn, goesAlong, how }, asked) {
      const { introduction } = await mine(tx, asked, 'change')
      const { done } = await tx.ask(
        one(
          sql<Done>`select arrange_introduction(${introduction.id}, ${whose(asked)}, ${firstPlace}, ${firstOn}::date, ${goesAlong}, ${how.how}) as done`,
        ),
      )
      return done ? back(asked) : { errors: [{ field: 'firstPlace', message: asked.w.errors.gone }] }
    },
  })
  const met = route({
    ...step,
    path: `${path}/met`,
    form: (posted, w, asked) => metForm(posted, w, asked, whose(asked)),
    async act(tx, value, asked) {
      const { introduction } = await mine(tx, asked, 'change')
      const done = await metOn(tx, introduction.id, whose(asked), value.metOn, value.how.how)
      return done ? back(asked) : { errors: [{ field: 'metOn', message: asked.w.errors.met }] }
    },
  })
  const took = route({
    ...step,
    path: `${path}/took`,
    form: (posted, w, asked) => tookForm(posted, w, asked, whose(asked)),
    async act(tx, { took, tookWords, how }, asked) {
      await mine(tx, asked, 'change')
      const { done } = await tx.ask(
        one(sql<Done>`select say_took(${idIn(asked, 'side')}, ${took}, ${tookWords}, ${how.how}) as done`),
      )
      return done ? back(asked) : { errors: [{ field: 'took', message: asked.w.errors.gone }] }
    },
  })
  const thanks = route({
    ...step,
    path: `${path}/thanks`,
    limit: { of: 'thanks', most: 20, seconds: 86_400, by: 'member' },
    form: (posted, w, asked) => thanksForm(posted, w, asked, whose(asked)),
    async act(tx, { thanks, how }, asked) {
      await mine(tx, asked, 'change')
      const { done } = await tx.ask(
        one(sql<Done>`select say_thanks(${newId()}, ${idIn(asked, 'side')}, ${thanks}, ${how.how}) as done`),
      )
      return done ? to(asked) : { errors: [{ field: 'thanks', message: asked.w.errors.gone }] }
    },
  })
  const look = route({
    path,
    who: read,
    why: why.read,
    words,
    gather: (tx, asked) => mine(tx, asked, 'read'),
    page: IntroductionPage,
  })
  const all = [list, ask, look, answer, arrange, met, took, thanks]
  // A neighbour without a record has none to put it into.
  if (door.base.startsWith('/connecting/')) return all
  const lands = route({
    path: `${base}/introductions/mine`,
    who: change,
    why: why.change,
    words,
    limit: guessing('/introductions/mine'),
    goTo: ({ viewer }) => (base === '' && !viewer?.isPerson ? '/introductions' : null),
    page: CodePage,
    form: (posted, w, asked) => codeForm(posted, w, asked, whose(asked)),
    async act(tx, { code, how }, asked) {
      await door.open(tx, asked, 'change')
      const { done } = await tx.ask(sideLands(codeHash(code), whose(asked), promises, how))
      return done ? to(asked) : { errors: [{ field: 'code', message: asked.w.code.errors.gone }] }
    },
  })
  return [...all, lands]
}

export const introductionRoutes: AnyRoute[] = doors.flatMap(of)
