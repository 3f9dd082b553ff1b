import { neighbourhoods } from '../../neighbourhoods/index.ts'
import {
  type AnyRoute,
  type Asked,
  idIn,
  NotFound,
  newId,
  one,
  route,
  sql,
  type Transaction,
} from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { baseOf, type Door, doorsTo } from '../gifts/doors.ts'
import { tellMentor } from './by-letter.ts'
import { aboutForm, answerForm, mentorForm, replyForm, soldForm, stateForm, stepsForm } from './forms.ts'
import { AboutPage } from './pages/about.tsx'
import { MinePage } from './pages/mine.tsx'
import { markOf } from './seen.ts'
import { careQuestion, enterpriseChecks, enterpriseSteps, lookAgainDays, soonDays } from './settings.ts'
import { enterpriseOf, keepEnterprise, mentorsToAsk, reviewsOf, settleEnterprise, soldBy } from './store.ts'
import { words } from './words.ts'

type Done = { done: boolean }
type Outcome = { outcome: 'done' | 'gone' }
const writing = { of: 'enterprise written', most: 60, seconds: 3_600, by: 'member' } as const

/** The pages of an enterprise for whoever began it: their own, in their record, and a connector’s for a neighbour without one. */
function of(door: Door): AnyRoute[] {
  const { base, read, change, whose } = door
  const { why } = words.en
  const path = `${base}/enterprise`
  const to = (asked: Asked) => `${baseOf(door, asked)}/enterprise`
  const rulesOn = async (tx: Transaction) => (await tx.ask(valueOn(enterpriseChecks, tx.now))).value

  const everything = async (tx: Transaction, asked: Asked, act: 'read' | 'change') => {
    const neighbour = await door.open(tx, asked, act)
    const mine = await tx.ask(enterpriseOf(whose(asked)))
    const rest = await tx.read({
      sold: soldBy(whose(asked)),
      reviews: reviewsOf(mine?.id ?? null),
      mentors: mentorsToAsk(whose(asked)),
      checks: valueOn(enterpriseChecks, asked.now),
      path: valueOn(enterpriseSteps, asked.now),
      soon: valueOn(soonDays, asked.now),
    })
    return { neighbour, mine, ...rest }
  }
  /** The one that is still going on; whatever is done is done to it. */
  const going = async (tx: Transaction, asked: Asked) => {
    await door.open(tx, asked, 'change')
    const mine = await tx.ask(enterpriseOf(whose(asked)))
    if (!mine || mine.endedAt) throw new NotFound()
    return mine
  }
  const home = { words, gather: (tx: Transaction, asked: Asked) => everything(tx, asked, 'read'), page: MinePage }
  const doing = {
    ...home,
    who: change,
    why: why.change,
    limit: writing,
    gather: (tx: Transaction, asked: Asked) => everything(tx, asked, 'change'),
  }

  const about = route({
    path: `${path}/about`,
    who: change,
    why: why.change,
    words,
    limit: writing,
    draft: true,
    async gather(tx, asked) {
      const neighbour = await door.open(tx, asked, 'change')
      const mine = await tx.ask(enterpriseOf(whose(asked)))
      const { areas, question } = await tx.read({ areas: neighbourhoods(), question: valueOn(careQuestion, asked.now) })
      return { neighbour, mine: mine?.endedAt ? null : mine, areas, question }
    },
    page: AboutPage,
    form: (posted, w, asked) => aboutForm(posted, w, asked, whose(asked)),
    async act(tx, { said, how, seen }, asked) {
      await door.open(tx, asked, 'change')
      const mine = await tx.ask(enterpriseOf(whose(asked)))
      if (seen !== '' && mine && !mine.endedAt && seen !== markOf(mine))
        return { errors: [{ field: 'name', message: asked.w.about.errors.meanwhile }] }
      const again = await tx.ask(valueOn(lookAgainDays, tx.now))
      const { outcome } = await tx.ask(
        keepEnterprise({
          id: mine && !mine.endedAt ? mine.id : newId(),
          whose: whose(asked),
          said,
          rules: await rulesOn(tx),
          lookDue: addWorkingDays(tx.now, again.value),
          lookWhat: words.en.promise,
          how: how.how,
        }),
      )
      if (outcome === 'gone') return { errors: [{ field: 'name', message: asked.w.about.errors.gone }] }
      return to(asked)
    },
  })

  const state = route({
    ...doing,
    path: `${path}/state`,
    form: (posted, w, asked) => stateForm(posted, w, asked, whose(asked)),
    async act(tx, { state, how }, asked) {
      const { id } = await going(tx, asked)
      const { outcome } = await tx.ask(settleEnterprise(id, state, await rulesOn(tx), how.how))
      if (outcome === 'grown') return { errors: [{ field: 'state', message: asked.w.mine.errors.grown }] }
      return to(asked)
    },
  })

  const steps = route({
    ...doing,
    path: `${path}/steps`,
    form: (posted, w, asked) => stepsForm(posted, w, asked, whose(asked)),
    async act(tx, { steps, how }, asked) {
      const { id } = await going(tx, asked)
      tx.run(sql`select tick_steps(${id}, ${steps}::text[], ${how.how})`)
      return `${to(asked)}#path`
    },
  })

  const mentor = route({
    ...doing,
    path: `${path}/mentor`,
    form: (posted, w, asked) => mentorForm(posted, w, asked, whose(asked)),
    async act(tx, { mentor, words: said, how }, asked) {
      const { id } = await going(tx, asked)
      const { outcome } = await tx.ask(
        one(sql<Outcome>`select ask_mentor(${id}, ${mentor}, ${said}, ${how.how}) as outcome`),
      )
      if (outcome === 'gone') return { errors: [{ field: 'mentor', message: asked.w.mine.errors.mentor }] }
      if (mentor !== null) await tellMentor(tx, id, how.how)
      return `${to(asked)}#my-mentor`
    },
  })

  /** A mentor who does not read here told their answer to whoever writes at the word of the one who begins. */
  const told = route({
    ...doing,
    path: `${path}/mentor-told`,
    form: (posted, w, asked) => answerForm(posted, w, asked, ''),
    async act(tx, { answer, how }, asked) {
      const { id, mentorId } = await going(tx, asked)
      if (!mentorId) throw new NotFound()
      tx.run(sql`select answer_mentee(${id}, ${answer === 'yes'}, ${how.how})`)
      return `${to(asked)}#my-mentor`
    },
  })

  const sold = route({
    ...doing,
    path: `${path}/sold/:agreement`,
    form: (posted, w, asked) => soldForm(posted, w, asked, whose(asked)),
    async act(tx, { answer, how }, asked) {
      await door.open(tx, asked, 'change')
      const agreement = idIn(asked, 'agreement')
      if (!(await tx.ask(soldBy(whose(asked)))).some(({ id }) => id === agreement)) throw new NotFound()
      const { done } = await tx.ask(
        one(sql<Done>`select enterprise_answers(${agreement}, ${answer}, ${how.how}) as done`),
      )
      return done ? `${to(asked)}#sold` : { errors: [{ field: 'answer', message: asked.w.mine.errors.gone }] }
    },
  })

  const reply = route({
    ...doing,
    path: `${path}/reviews/:review`,
    form: (posted, w, asked) => replyForm(posted, w, asked, whose(asked)),
    async act(tx, { reply, how }, asked) {
      const { id } = await going(tx, asked)
      const review = idIn(asked, 'review')
      if (!(await tx.ask(reviewsOf(id))).some((one) => one.id === review)) throw new NotFound()
      const { done } = await tx.ask(one(sql<Done>`select reply_to_review(${review}, ${reply}, ${how.how}) as done`))
      return done ? `${to(asked)}#reviews` : { errors: [{ field: 'reply', message: asked.w.mine.errors.gone }] }
    },
  })

  const all = [route({ ...home, path, who: read, why: why.read }), about, state, steps, mentor, sold, reply]
  return base === '' ? all : [...all, told]
}

export const ownRoutes: AnyRoute[] = doorsTo('community').flatMap(of)
