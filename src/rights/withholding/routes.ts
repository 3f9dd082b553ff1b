import { statementsOf } from '../../conversations/index.ts'
import { around } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  anyone,
  idIn,
  NotFound,
  posts,
  type Query,
  route,
  standing,
} from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { worksWith } from '../correction/store.ts'
import { addDays } from '../months.ts'
import { idAsked } from '../params.ts'
import { holdHours, mostWeeks, smallest } from '../settings.ts'
import { challenge, end } from './challenge.ts'
import { decide } from './decide.ts'
import { challengeForm, decideForm, endForm, panelForm, proposeForm } from './forms.ts'
import { DecidePage, MattersPage } from './pages/decide.tsx'
import { ChallengePage, EndPage } from './pages/one.tsx'
import { ProposePage } from './pages/propose.tsx'
import { PanelPage, SumsPage } from './pages/sums.tsx'
import { propose } from './propose.ts'
import {
  matterForMe,
  mattersWaiting,
  type Notice,
  noticesOf,
  panelRows,
  panelViews,
  withholdingSums,
  writePanelView,
} from './store.ts'
import { words } from './words.ts'

const parts = ['reach', 'said', 'rights'] as const
const base = '/people/:person/rights'
const deciders = posts('reviewer', 'keeper', 'steward', 'team lead')

const proposing = route({
  path: `${base}/withhold`,
  who: standing('change', parts),
  why: 'asked whether something may be kept from you for now',
  words,
  read: (asked) => ({
    statement: statementAsked(asked),
    around: around(),
    most: valueOn(mostWeeks, asked.now),
    hold: valueOn(holdHours, asked.now),
    works: worksWith(asked.person, asked.viewer?.id ?? null),
  }),
  page: ProposePage,
  form: proposeForm,
  act: propose,
})

function statementAsked(asked: Asked) {
  const id = idAsked(asked, 'entry')
  const all = statementsOf(asked.person)
  type One = typeof all extends Query<infer Row> ? Row : never
  return { ...all, take: (rows: One[]) => all.take(rows).find((one) => one.id === id) ?? null }
}

/** One notice that stands; what has ended, or is not there for this reader, is not found. */
function noticeIn(asked: Asked): Query<Notice, Notice> {
  const id = idIn(asked, 'withholding')
  const all = noticesOf(asked.person)
  const take = (rows: Notice[]) => {
    const found = all.take(rows).find((one) => one.id === id && one.endedAt === null)
    if (!found) throw new NotFound()
    return found
  }
  return { ...all, take }
}

const challenging = route({
  path: `${base}/withheld/:withholding/challenge`,
  who: standing('add', parts),
  why: 'said, for you, that you do not agree with something being kept from you',
  words,
  read: (asked) => ({ notice: noticeIn(asked) }),
  page: ChallengePage,
  form: challengeForm,
  act: challenge,
})

const ending = route({
  path: `${base}/withheld/:withholding/end`,
  who: standing('change', parts),
  why: 'opened something that was kept from you',
  words,
  read: (asked) => ({ notice: noticeIn(asked), works: worksWith(asked.person, asked.viewer?.id ?? null) }),
  page: EndPage,
  form: endForm,
  act: end,
})

const matters = route({
  path: '/withheld',
  who: deciders,
  words,
  read: () => ({ matters: mattersWaiting() }),
  page: MattersPage,
})

const deciding = route({
  path: '/withheld/:matter',
  who: deciders,
  words,
  read: (asked) => ({ matter: matterForMe(idIn(asked, 'matter')) }),
  page: DecidePage,
  form: decideForm,
  act: decide,
})

const sums = route({
  path: '/kept-back',
  who: anyone,
  words,
  async gather(tx, { now }) {
    const small = await tx.ask(valueOn(smallest, now))
    return {
      small,
      ...(await tx.read({ sums: withholdingSums(addDays(now, -365), small.value), views: panelViews() })),
    }
  },
  page: SumsPage,
})

const panel = route({
  path: '/kept-back/panel',
  who: posts('governor'),
  words,
  read: () => ({ rows: panelRows(), views: panelViews() }),
  page: PanelPage,
  form: panelForm,
  act(tx, { words }) {
    tx.run(writePanelView(words))
    return '/kept-back/panel'
  },
})

export const routes: AnyRoute[] = [proposing, challenging, ending, matters, deciding, sums, panel]
