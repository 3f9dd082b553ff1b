import { repliesOf, statementsOf } from '../../conversations/index.ts'
import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, anyone, idIn, route, standing } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { worksWith } from '../correction/store.ts'
import { keeping } from '../settings.ts'
import { decideRequest, hold, letGo, writeRequest } from './acts.ts'
import { decisionForm, holdForm, requestForm } from './forms.ts'
import { HoldPage } from './pages/hold.tsx'
import { KeepingPage } from './pages/keeping.tsx'
import { OneRequestPage, WriteRequestPage } from './pages/request.tsx'
import { requestById } from './store.ts'
import { words } from './words.ts'

const parts = ['reach', 'said', 'rights'] as const
const base = '/people/:person/rights'
const works = (asked: Asked) => ({ works: worksWith(asked.person, asked.viewer?.id ?? null) })

const writing = route({
  path: `${base}/requests/new`,
  who: standing('change', parts),
  why: 'wrote down what somebody else asks for',
  words,
  read: works,
  page: WriteRequestPage,
  form: requestForm,
  act: writeRequest,
})

const shown = (asked: Asked) => ({
  request: requestById(asked.person, idIn(asked, 'request')),
  statements: statementsOf(asked.person),
  replies: repliesOf(asked.person),
  around: around(),
})

const one = route({
  path: `${base}/requests/:request`,
  who: standing('read', parts),
  why: 'read what somebody else asks for',
  words,
  read: shown,
  page: OneRequestPage,
})

const deciding = route({
  path: `${base}/requests/:request/decision`,
  who: standing('change', parts),
  why: 'decided what somebody else may be given',
  words,
  read: shown,
  page: OneRequestPage,
  form: decisionForm,
  act: decideRequest,
})

const holding = route({
  path: `${base}/holds/new`,
  who: standing('change', parts),
  why: 'held the record, so that nothing is taken out for now',
  words,
  read: works,
  page: HoldPage,
  form: holdForm,
  act: hold,
})

const ending = route({
  path: `${base}/holds/:hold/end`,
  who: standing('change', parts),
  why: 'ended a hold on the record',
  words,
  read: works,
  page: HoldPage,
  form: holdForm,
  act: letGo,
})

const kept = route({
  path: '/rights/keeping',
  who: anyone,
  words,
  read: ({ now }) => ({ rules: valueOn(keeping, now) }),
  page: KeepingPage,
})

export const routes: AnyRoute[] = [writing, one, deciding, holding, ending, kept]
