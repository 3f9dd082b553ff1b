import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, fields, idIn, one, type Query, route, sql, ticked } from '../../platform/index.ts'
import { addIdea, addStep, changeStep } from '../add-step.ts'
import { press } from '../forms/hopes.ts'
import { barrierForm, doneForm, ideaForm, stepForm, whatIfForm } from '../forms/steps.ts'
import { BarrierPage, DonePage, IdeaPage, WhatIfPage } from '../pages/small.tsx'
import { ChangeStepPage, NewStepPage } from '../pages/step.tsx'
import { BarrierGonePage, WhatIfsPage } from '../pages/what-ifs.tsx'
import {
  barrierGone,
  beginPlan,
  type Hope,
  hopeById,
  insertBarrier,
  insertWhatIf,
  markDone,
  planOf,
  setStepAside,
  setWhatIfAside,
  stepById,
  stepsOf,
} from '../store/index.ts'
import { words } from '../words.ts'
import { change } from './hopes.ts'
import { writerOf } from './ids.ts'

const ofHope = (asked: Asked) => ({ hope: hopeById(asked.person, idIn(asked, 'hope')) })

/** The hope that a step belongs to. */
function hopeOfStep({ person, params }: Asked): Query<Hope, Hope> {
  return one(sql<Hope>`select h.id, h.text, h.statement_id, h.place_in_plan, h.added_at, h.writer_id, h.how, h.version, h.set_aside_at
    from hope h join step s on s.hope_id = h.id where h.person_id = ${person} and s.id = ${params.step}`)
}

const newIdea = route({
  path: '/people/:person/plan/hopes/:hope/ideas/new',
  who: change,
  why: 'added an idea to the plan',
  words,
  read: ofHope,
  page: IdeaPage,
  form: ideaForm,
  act: (tx, { text, how }, asked) =>
    addIdea(tx, asked.person, idIn(asked, 'hope'), text, { writer: writerOf(asked), how }),
})

const newStep = route({
  path: '/people/:person/plan/hopes/:hope/steps/new',
  who: change,
  why: 'added a step to the plan',
  words,
  draft: true,
  read: (asked) => ({ ...ofHope(asked), around: around() }),
  page: NewStepPage,
  form: stepForm,
  act: (tx, said, asked) =>
    addStep(tx, asked.person, idIn(asked, 'hope'), said, { writer: writerOf(asked), w: asked.w }),
})

const oneStep = (asked: Asked) => ({
  step: stepById(asked.person, idIn(asked, 'step')),
  hope: hopeOfStep(asked),
  around: around(),
})

const step = route({
  path: '/people/:person/plan/steps/:step',
  who: change,
  why: 'changed a step in the plan',
  words,
  read: oneStep,
  page: ChangeStepPage,
  form: stepForm,
  async act(tx, said, asked) {
    const before = await tx.ask(stepById(asked.person, idIn(asked, 'step')))
    return changeStep(tx, asked.person, before, said, { writer: writerOf(asked), w: asked.w })
  },
})

const stepAside = route({
  path: '/people/:person/plan/steps/:step/aside',
  who: change,
  why: 'took a step out of the plan',
  words,
  form: press,
  act(tx, _nothing, asked) {
    tx.run(setStepAside(asked.person, idIn(asked, 'step'), asked.now))
    tx.tell('step set aside', asked.person, { step: idIn(asked, 'step') })
    return `/people/${asked.person}/plan`
  },
})

const stepDone = route({
  path: '/people/:person/plan/steps/:step/done',
  who: change,
  why: 'marked a step done',
  words,
  read: (asked) => ({ step: stepById(asked.person, idIn(asked, 'step')) }),
  page: DonePage,
  form(posted, w) {
    const undo = fields(posted, { undo: ticked })
    const { value, errors } = doneForm(posted, w)
    return value ? { value: { ...value, undo: undo.value?.undo ?? false } } : { errors }
  },
  async act(tx, { words, undo }, asked) {
    const step = await tx.ask(stepById(asked.person, idIn(asked, 'step')))
    tx.run(markDone(asked.person, step.id, undo ? null : asked.now, undo ? '' : words))
    tx.tell(undo ? 'step not done after all' : 'step done', asked.person, { step: step.id })
    return `/people/${asked.person}/plan#hope-${step.hopeId}`
  },
})

const newBarrier = route({
  path: '/people/:person/plan/hopes/:hope/barriers/new',
  who: change,
  why: 'wrote down what is in the way',
  words,
  read: (asked) => ({ ...ofHope(asked), steps: stepsOf(asked.person) }),
  page: BarrierPage,
  form: barrierForm,
  act(tx, { text, whoCould, step }, asked) {
    tx.run(insertBarrier(asked.person, idIn(asked, 'hope'), text, whoCould, step, writerOf(asked), asked.now))
    return `/people/${asked.person}/plan#hope-${idIn(asked, 'hope')}`
  },
})

const barrier = route({
  path: '/people/:person/plan/barriers/:barrier',
  who: change,
  why: 'wrote down that something is out of the way',
  words,
  read: ({ person }) => ({ plan: planOf(person) }),
  page: BarrierGonePage,
  form: press,
  act(tx, _nothing, asked) {
    tx.run(barrierGone(asked.person, idIn(asked, 'barrier'), asked.now))
    tx.tell('barrier gone', asked.person, { barrier: idIn(asked, 'barrier') })
    return `/people/${asked.person}/plan`
  },
})

const whatIfs = route({
  path: '/people/:person/plan/what-ifs',
  who: change,
  why: 'looked at what if things go wrong',
  words,
  read: ({ person }) => ({ plan: planOf(person) }),
  page: WhatIfsPage,
})

const newWhatIf = route({
  path: '/people/:person/plan/what-ifs/new',
  who: change,
  why: 'wrote down what if things go wrong',
  words,
  draft: true,
  page: WhatIfPage,
  form: whatIfForm,
  act(tx, { what, thenWhat, how }, asked) {
    const told = { writer: writerOf(asked), how }
    tx.run(beginPlan(asked.person, asked.now), insertWhatIf(asked.person, what, thenWhat, told, asked.now))
    return `/people/${asked.person}/plan#wrong`
  },
})

const whatIfAside = route({
  path: '/people/:person/plan/what-ifs/:whatIf/aside',
  who: change,
  why: 'took out what if things go wrong',
  words,
  form: press,
  act(tx, _nothing, asked) {
    tx.run(setWhatIfAside(asked.person, idIn(asked, 'whatIf'), asked.now))
    return `/people/${asked.person}/plan/what-ifs`
  },
})

export const stepRoutes: AnyRoute[] = [
  newIdea,
  newStep,
  step,
  stepAside,
  stepDone,
  newBarrier,
  barrier,
  whatIfs,
  newWhatIf,
  whatIfAside,
]
