import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, idIn, members, NotFound, route, standing } from '../../platform/index.ts'
import { answerForHelp, writeDownAnswer } from '../answer-for-help.ts'
import { changesAnswerForm, signOffForm } from '../forms/agreeing.ts'
import { answerAtTheirWordForm, ownAnswerForm } from '../forms/steps.ts'
import { AskedOfMePage, OwnAnswerPage } from '../pages/asked-of-me.tsx'
import { ChangesPage, SignOffPage, SignOffsPage } from '../pages/sign-off.tsx'
import { AnswerPage } from '../pages/small.tsx'
import { VersionsPage } from '../pages/versions.tsx'
import { answerCouncil, decideSignOff } from '../sign-off.ts'
import {
  agreementsOf,
  answersTo,
  askedOfMe,
  hopesOf,
  planOf,
  signOffsWaiting,
  stepById,
  stepsOf,
} from '../store/index.ts'
import { words } from '../words.ts'
import { change } from './hopes.ts'
import { writerOf } from './ids.ts'

const answer = route({
  path: '/people/:person/plan/steps/:step/answer',
  who: change,
  why: 'wrote down what a helper answered',
  words,
  read: (asked: Asked) => ({
    step: stepById(asked.person, idIn(asked, 'step')),
    answers: answersTo(asked.person, idIn(asked, 'step')),
    around: around(),
  }),
  page: AnswerPage,
  form: answerAtTheirWordForm,
  act: (tx, given, asked) =>
    writeDownAnswer(tx, asked.person, idIn(asked, 'step'), { ...given, writer: writerOf(asked), w: asked.w }),
})

const askedOfMeList = route({
  path: '/asked-of-me',
  who: members,
  words,
  read: () => ({ asked: askedOfMe() }),
  page: AskedOfMePage,
})

const ownAnswer = route({
  path: '/asked-of-me/:step',
  who: members,
  words,
  read: () => ({ asked: askedOfMe() }),
  page: OwnAnswerPage,
  form: ownAnswerForm,
  act: (tx, given, asked) => answerForHelp(tx, idIn(asked, 'step'), given, asked.w),
})

const signOffs = route({
  path: '/sign-offs',
  who: members,
  words,
  read: () => ({ waiting: signOffsWaiting() }),
  page: SignOffsPage,
})

const signOff = route({
  path: '/people/:person/plan/sign-off',
  who: standing('add', ['reach', 'said', 'plan']),
  why: 'answered the plan for the council',
  words,
  read: ({ person }) => ({ plan: planOf(person), hopes: hopesOf(person), steps: stepsOf(person), around: around() }),
  page: SignOffPage,
  form: signOffForm,
  act: (tx, decided, asked) => decideSignOff(tx, asked.person, writerOf(asked), decided, asked.w),
})

const changes = route({
  path: '/people/:person/plan/sign-off/answer',
  who: change,
  why: 'wrote down an answer to the council’s changes',
  words,
  read: ({ person }) => ({ plan: planOf(person), around: around() }),
  page: ChangesPage,
  form: changesAnswerForm,
  act(tx, given, asked) {
    if (asked.viewer === null) throw new NotFound()
    return answerCouncil(tx, asked.person, { ...given, writer: asked.viewer.id, w: asked.w })
  },
})

const versions = route({
  path: '/people/:person/plan/versions',
  who: standing('read', ['plan', 'reach?', 'said?']),
  why: 'compared versions of the plan',
  words,
  read: ({ person }) => ({
    plan: planOf(person),
    hopes: hopesOf(person),
    steps: stepsOf(person),
    agreements: agreementsOf(person),
    around: around(),
  }),
  page: VersionsPage,
})

export const agreeingRoutes: AnyRoute[] = [answer, askedOfMeList, ownAnswer, signOffs, signOff, changes, versions]
