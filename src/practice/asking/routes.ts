import {
  type AnyRoute,
  type Asked,
  idIn,
  NotFound,
  newId,
  one,
  posts,
  route,
  sql,
  standing,
  type Transaction,
} from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { MyWorkerPage } from '../named-worker/pages/my-worker.tsx'
import { decide, introductionDue, wholePage } from '../named-worker/routes.ts'
import { words as named } from '../named-worker/words.ts'
import { lookDays, requestDays } from '../settings.ts'
import { answerForm, askForm, howForm, lookForm, suggestForm, takeForm } from './forms.ts'
import { AnswerPage } from './pages/answer.tsx'
import { AskPage, SuggestPage } from './pages/ask.tsx'
import { offersFor, requestsForMe } from './store.ts'
import { words } from './words.ts'

const home = ({ person }: Asked) => `/people/${person}/my-worker`
const w = words.en

const requestDue = async (tx: Transaction) => addWorkingDays(tx.now, (await tx.ask(valueOn(requestDays, tx.now))).value)

const ask = route({
  path: '/people/:person/my-worker/another',
  who: decide,
  why: 'wrote down that you ask for another worker',
  words,
  read: ({ now }) => ({ days: valueOn(requestDays, now) }),
  page: AskPage,
  form: askForm,
  async act(tx, { said, how }, asked) {
    const due = await requestDue(tx)
    const { outcome } = await tx.ask(
      one(
        sql<{
          outcome: 'done' | 'already'
        }>`select ask_for_another(${newId()}, ${asked.person}, ${said}, ${due}, ${how.by}, ${how.how}) as outcome`,
      ),
    )
    return outcome === 'done' ? home(asked) : { errors: [{ field: 'said', message: asked.w.ask.already }] }
  },
})

const suggest = route({
  path: '/people/:person/my-worker/suggest',
  who: standing('read', ['reach']),
  why: 'suggested another worker to you',
  words,
  page: SuggestPage,
  form: suggestForm,
  async act(tx, { said }, { person, w }) {
    const { outcome } = await tx.ask(
      one(sql<{ outcome: 'done' | 'already' }>`select suggest_another(${newId()}, ${person}, ${said}) as outcome`),
    )
    return outcome === 'done' ? '/my-people' : { errors: [{ field: 'said', message: w.suggest.already }] }
  },
})

const open = (path: string) => ({
  path: `/people/:person/my-worker/another/:request/${path}`,
  words: named,
  read: wholePage,
  page: MyWorkerPage,
  who: decide,
})

const yes = route({
  ...open('yes'),
  why: 'wrote down your yes to asking for another worker',
  form: (posted, _named, asked) => howForm(posted, w, asked),
  async act(tx, { how }, asked) {
    const due = await requestDue(tx)
    const { done } = await tx.ask(
      one(
        sql<{
          done: boolean
        }>`select say_yes_to_suggestion(${idIn(asked, 'request')}, ${asked.person}, ${due}, ${how.by}, ${how.how}) as done`,
      ),
    )
    if (!done) throw new NotFound()
    return home(asked)
  },
})

const back = route({
  ...open('back'),
  why: 'wrote down that you keep the worker you have',
  form: () => ({ value: null }),
  act(tx, _nothing, asked) {
    tx.run(sql`select take_request_back(${idIn(asked, 'request')}, ${asked.person})`)
    return home(asked)
  },
})

const take = route({
  ...open('take'),
  why: 'wrote down whom you choose as your worker',
  form: (posted, _named, asked) => takeForm(posted, w, asked),
  async act(tx, { member, when, how }, asked) {
    const due = await introductionDue(tx)
    const { outcome } = await tx.ask(
      one(sql<{
        outcome: 'done' | 'met first' | 'gone'
      }>`select take_offer(${idIn(asked, 'request')}, ${asked.person}, ${member},
        ${when === 'straight'}, ${w.card.because}, ${due}, ${how.by}, ${how.how}) as outcome`),
    )
    if (outcome === 'gone') return { errors: [{ field: 'member', message: w.card.errors.gone }] }
    return asked.viewer?.id === asked.person || outcome === 'met first' ? home(asked) : '/my-people'
  },
})

const seniors = posts('team lead', 'reviewer', 'steward')

/** What waits for the reader, with whom they may offer for each. */
async function waitingForMe(tx: Transaction) {
  const waiting = await tx.ask(requestsForMe())
  const offers = await Promise.all(
    waiting.map(async ({ requestId }) => ({ request: requestId, could: await tx.ask(offersFor(requestId)) })),
  )
  return { waiting, offers }
}

const requests = route({ path: '/worker-requests', who: seniors, words, gather: waitingForMe, page: AnswerPage })

const answer = route({
  path: '/worker-requests/:request',
  who: seniors,
  words,
  gather: waitingForMe,
  page: AnswerPage,
  form: answerForm,
  async act(tx, given, asked) {
    const request = idIn(asked, 'request')
    if ('refused' in given) {
      const due = addWorkingDays(tx.now, (await tx.ask(valueOn(lookDays, tx.now))).value)
      const { outcome } = await tx.ask(
        one(sql<{ outcome: string }>`select refuse_request(${request}, ${given.refused}, ${due}) as outcome`),
      )
      if (outcome === 'nobody') return { errors: [{ field: 'reason', message: asked.w.answer.errors.nobody }] }
      if (outcome === 'gone') throw new NotFound()
      return '/worker-requests'
    }
    const { done } = await tx.ask(
      one(sql<{ done: boolean }>`select answer_request(${request}, ${given.offered}, ${given.words}) as done`),
    )
    if (!done) throw new NotFound()
    return '/worker-requests'
  },
})

const look = route({
  path: '/worker-requests/:request/look',
  who: seniors,
  words,
  gather: waitingForMe,
  page: AnswerPage,
  form: lookForm,
  async act(tx, { right, lookWords, offered }, asked) {
    const { done } = await tx.ask(
      one(
        sql<{
          done: boolean
        }>`select look_at_no(${idIn(asked, 'request')}, ${right}, ${lookWords}, ${offered}) as done`,
      ),
    )
    if (!done) throw new NotFound()
    return '/worker-requests'
  },
})

export const askingRoutes: AnyRoute[] = [ask, suggest, yes, back, take, requests, answer, look]
