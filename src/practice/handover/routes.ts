import {
  type AnyRoute,
  type Asked,
  idIn,
  newId,
  one,
  posts,
  route,
  sql,
  type Transaction,
} from '../../platform/index.ts'
import { MyWorkerPage } from '../named-worker/pages/my-worker.tsx'
import { decide, introductionDue, wholePage } from '../named-worker/routes.ts'
import { colleaguesFor } from '../named-worker/store.ts'
import { words as named } from '../named-worker/words.ts'
import { arrangeForm, metForm, noForm, proposeForm, wordsForm } from './forms.ts'
import { ProposePage } from './pages/propose.tsx'
import { ToMePage } from './pages/to-me.tsx'
import { handoversToMe, proposeHandover } from './store.ts'
import { words } from './words.ts'

const home = ({ person }: Asked) => `/people/${person}/my-worker`
const w = words.en

const propose = route({
  path: '/people/:person/my-worker/handover',
  who: decide,
  why: 'thought about who could follow them as your worker',
  words,
  read: ({ person }) => ({ colleagues: colleaguesFor(person) }),
  page: ProposePage,
  form: proposeForm,
  async act(tx, typed, { person, w }) {
    const due = await introductionDue(tx)
    const { outcome } = await tx.ask(one(proposeHandover({ ...typed, id: newId(), person, due })))
    if (outcome !== 'done') return { errors: [{ field: 'to', message: w.propose.errors[outcome] }] }
    return `/people/${person}/my-worker`
  },
})

const open = (path: string) => ({
  path: `/people/:person/my-worker/handover/:handover/${path}`,
  words: named,
  read: wholePage,
  page: MyWorkerPage,
})

const sayMet = (tx: Transaction, asked: Asked, { whose, how }: { whose: 'mine' | 'theirs'; how: string }) =>
  tx.ask(
    one(
      sql<{
        outcome: 'met' | 'passed'
      }>`select say_we_met(${idIn(asked, 'handover')}, ${whose === 'theirs'}, ${how}) as outcome`,
    ),
  )

const met = route({
  ...open('met'),
  who: decide,
  why: 'said that you have all met',
  form: (posted) => metForm(posted, w),
  async act(tx, value, asked) {
    const { outcome } = await sayMet(tx, asked, value)
    return outcome === 'passed' && asked.viewer?.id !== asked.person ? '/my-people' : home(asked)
  },
})

const day = route({
  ...open('day'),
  who: decide,
  why: 'arranged when you all meet',
  form: (posted, _named, asked) => arrangeForm(posted, w, asked),
  act(tx, { meetAt, meetHow }, asked) {
    tx.run(sql`select arrange_introduction(${idIn(asked, 'handover')}, ${meetAt}, ${meetHow})`)
    return home(asked)
  },
})

const no = route({
  ...open('no'),
  who: decide,
  why: 'wrote down: not this one',
  form: (posted, _named, asked) => noForm(posted, w, asked),
  act(tx, { words: said, how }, asked) {
    tx.run(sql`select not_this_one(${idIn(asked, 'handover')}, ${said}, ${how.by}, ${how.how})`)
    return home(asked)
  },
})

const known = route({
  ...open('words'),
  who: decide,
  why: 'wrote down what your new worker should know',
  form: (posted, _named, asked) => wordsForm(posted, w, asked),
  act(tx, { known: said, how }, asked) {
    tx.run(sql`update handover set words_for_new = ${said}, words_by = ${how.by}, words_how = ${how.how}
      where id = ${idIn(asked, 'handover')} and person_id = ${asked.person} and done_at is null and refused_at is null and withdrawn_at is null`)
    return `${home(asked)}#handover`
  },
})

const workers = posts('worker', 'team lead', 'local area coordinator')

const toMe = route({
  path: '/handovers',
  who: workers,
  words,
  read: () => ({ toMe: handoversToMe() }),
  page: ToMePage,
})

const toMeMet = route({
  path: '/handovers/:handover/met',
  who: workers,
  words,
  read: () => ({ toMe: handoversToMe() }),
  page: ToMePage,
  form: metForm,
  async act(tx, value, asked) {
    const { outcome } = await sayMet(tx, asked, value)
    return outcome === 'passed' ? '/handovers?now=passed' : '/handovers'
  },
})

const toMeDay = route({
  path: '/handovers/:handover/day',
  who: workers,
  words,
  read: () => ({ toMe: handoversToMe() }),
  page: ToMePage,
  form: arrangeForm,
  act(tx, { meetAt, meetHow }, asked) {
    tx.run(sql`select arrange_introduction(${idIn(asked, 'handover')}, ${meetAt}, ${meetHow})`)
    return '/handovers'
  },
})

export const handoverRoutes: AnyRoute[] = [propose, met, day, no, known, toMe, toMeMet, toMeDay]
