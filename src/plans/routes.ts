import { statementsOf } from '../conversations/index.ts'
import { type AnyRoute, NotFound, route, standing } from '../platform/index.ts'
import { addHope } from './add-hope.ts'
import { agreePlan } from './agree-plan.ts'
import { agreeForm, hopeForm } from './forms.ts'
import { HopePage } from './pages/hope.tsx'
import { PlanPage } from './pages/plan.tsx'
import { hopesOf, lastAgreement } from './store.ts'
import { words } from './words.ts'

const plan = route({
  path: '/people/:person/plan',
  who: standing('read', ['reach', 'said', 'plan']),
  why: 'read the plan',
  words,
  read: ({ person }) => ({ statements: statementsOf(person), hopes: hopesOf(person), last: lastAgreement(person) }),
  page: PlanPage,
})

const agreement = route({
  path: '/people/:person/plan/agreement',
  who: standing('change', ['reach', 'said', 'plan']),
  why: 'agreed to the plan',
  words,
  read: ({ person }) => ({ statements: statementsOf(person), hopes: hopesOf(person), last: lastAgreement(person) }),
  page: PlanPage,
  form: agreeForm,
  act(tx, _nothing, { person, viewer, w }) {
    if (viewer?.id !== person) throw new NotFound()
    return agreePlan(tx, person, w)
  },
})

const newHope = route({
  path: '/people/:person/plan/hopes/new',
  who: standing('add', ['reach', 'plan']),
  why: 'added a hope to the plan',
  words,
  draft: true,
  page: HopePage,
  form: hopeForm,
  act: (tx, { text }, { person }) => addHope(tx, person, text),
})

export const routes: AnyRoute[] = [plan, agreement, newHope]
