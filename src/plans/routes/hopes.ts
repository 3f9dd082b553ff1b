import { repliesOf, statementsOf } from '../../conversations/index.ts'
import { around } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  choice,
  fields,
  idIn,
  route,
  standing,
  textOf,
  ticked,
} from '../../platform/index.ts'
import { addHope } from '../add-hope.ts'
import { agreePlan } from '../agree-plan.ts'
import { changeHope, moveHope } from '../change-hope.ts'
import { standsWithUs } from '../endings/index.ts'
import { asideForm, hopeForm, howWeKnowForm, press, wordingForm } from '../forms/hopes.ts'
import { how } from '../forms/told.ts'
import { AgreePage } from '../pages/agree.tsx'
import { ChangeHopePage } from '../pages/change-hope.tsx'
import { HopePage } from '../pages/hope.tsx'
import { PlanPage } from '../pages/plan.tsx'
import { HowWeKnowPage } from '../pages/small.tsx'
import {
  beginPlan,
  hopeById,
  hopesOf,
  planOf,
  setHopeAside,
  stepsOf,
  takeHopeBack,
  updateHowWeKnow,
  updateRatherNotSay,
  wordingsOf,
} from '../store/index.ts'
import { words } from '../words.ts'
import { writerOf } from './ids.ts'

/** Everything the plan page shows, in six queries that leave together. */
export const wholePlan = ({ person }: Pick<Asked, 'person'>) => ({
  plan: planOf(person),
  hopes: hopesOf(person),
  steps: stepsOf(person),
  statements: statementsOf(person),
  replies: repliesOf(person),
  around: around(),
})

export const change = standing('change', ['reach', 'said', 'plan'])

const plan = route({
  path: '/people/:person/plan',
  who: standing('read', ['plan', 'reach?', 'said?']),
  why: 'read the plan',
  words,
  read: (asked) => ({ ...wholePlan(asked), touch: standsWithUs(asked.person) }),
  page: PlanPage,
})

const agreement = route({
  path: '/people/:person/plan/agreement',
  who: change,
  why: 'wrote down a yes to the plan',
  words,
  read: ({ person }) => ({ plan: planOf(person), hopes: hopesOf(person), steps: stepsOf(person) }),
  page: AgreePage,
  form: (posted, { told }, asked) => fields(posted, { how: how(asked, told.missing), stood: textOf }),
  act: (tx, said, asked) => agreePlan(tx, asked.person, { ...said, writer: writerOf(asked), w: asked.w }),
})

const newHope = route({
  path: '/people/:person/plan/hopes/new',
  who: standing('add', ['reach', 'said', 'plan']),
  why: 'added a hope to the plan',
  words,
  draft: true,
  read: ({ person }) => ({ statements: statementsOf(person) }),
  page: HopePage,
  form: hopeForm,
  act: (tx, said, asked) => addHope(tx, asked.person, writerOf(asked), said),
})

const oneHope = (asked: Asked) => ({
  hope: hopeById(asked.person, idIn(asked, 'hope')),
  wordings: wordingsOf(asked.person, idIn(asked, 'hope')),
})

const hope = route({
  path: '/people/:person/plan/hopes/:hope',
  who: change,
  why: 'changed a hope in the plan',
  words,
  read: oneHope,
  page: ChangeHopePage,
  form: wordingForm,
  act: (tx, said, asked) =>
    changeHope(tx, asked.person, idIn(asked, 'hope'), said, { writer: writerOf(asked), w: asked.w }),
})

const hopePlace = route({
  path: '/people/:person/plan/hopes/:hope/place',
  who: change,
  why: 'put the hopes in another order',
  words,
  read: oneHope,
  page: ChangeHopePage,
  form: (posted) => fields(posted, { way: choice(['up', 'down'] as const, words.en.changeHope.place) }),
  act: (tx, { way }, asked) => moveHope(tx, asked.person, idIn(asked, 'hope'), way),
})

const hopeAside = route({
  path: '/people/:person/plan/hopes/:hope/aside',
  who: change,
  why: 'set a hope aside',
  words,
  read: oneHope,
  page: ChangeHopePage,
  form: asideForm,
  act(tx, { why }, asked) {
    tx.run(setHopeAside(asked.person, idIn(asked, 'hope'), why, asked.now))
    tx.tell('hope set aside', asked.person, { hope: idIn(asked, 'hope') })
    return `/people/${asked.person}/plan`
  },
})

const hopeBack = route({
  path: '/people/:person/plan/hopes/:hope/back',
  who: change,
  why: 'brought a hope back',
  words,
  form: press,
  act(tx, _nothing, asked) {
    tx.run(takeHopeBack(asked.person, idIn(asked, 'hope')))
    tx.tell('hope brought back', asked.person, { hope: idIn(asked, 'hope') })
    return `/people/${asked.person}/plan#hope-${idIn(asked, 'hope')}`
  },
})

const ratherNotSay = route({
  path: '/people/:person/plan/rather-not-say',
  who: change,
  why: 'wrote down “I’d rather not say”',
  words,
  form: (posted) => fields(posted, { afterAll: ticked }),
  act(tx, { afterAll }, { person, now }) {
    tx.run(beginPlan(person, now), updateRatherNotSay(person, afterAll ? null : now))
    return `/people/${person}/plan#matters`
  },
})

const howWeKnow = route({
  path: '/people/:person/plan/how-we-know',
  who: change,
  why: 'wrote down how we will know',
  words,
  draft: true,
  read: ({ person }) => ({ plan: planOf(person) }),
  page: HowWeKnowPage,
  form: howWeKnowForm,
  async act(tx, { text, version }, { person, now, w }) {
    tx.run(beginPlan(person, now))
    const changed = await tx.ask(updateHowWeKnow(person, Math.max(version, 1), text))
    if (changed.length === 0) return { errors: [{ field: 'text', message: w.changeHope.quicker }] }
    return `/people/${person}/plan`
  },
})

export const hopeRoutes: AnyRoute[] = [
  plan,
  agreement,
  newHope,
  hope,
  hopePlace,
  hopeAside,
  hopeBack,
  ratherNotSay,
  howWeKnow,
]
