import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, idIn, route, standing } from '../../platform/index.ts'
import { answerStatement } from './answer-statement.ts'
import { ownReplyForm, theirReplyForm, voice } from './forms.ts'
import { DecisionPage } from './pages/decision.tsx'
import { repliesOf, statementById } from './store.ts'
import { words } from './words.ts'

// Decisions about rights and about who looked have a door of their own: what was said stays closed behind it.
const path = '/people/:person/rights/decisions/:statement'
const parts = ['rights', 'reach?'] as const

const read = (asked: Asked) => ({
  statement: statementById(asked.person, idIn(asked, 'statement')),
  replies: repliesOf(asked.person),
  around: around(),
})

const decision = route({
  path,
  who: standing('read', parts),
  why: 'read a decision, and the answers to it',
  words,
  read,
  page: DecisionPage,
})

const reply = route({
  path: `${path}/replies`,
  who: standing('add', parts),
  why: 'answered a decision',
  words,
  upload: voice,
  read,
  page: DecisionPage,
  form: ownReplyForm,
  act: answerStatement,
})

const theirReply = route({
  path: `${path}/replies/at-their-word`,
  who: standing('change', parts),
  why: 'wrote down, at their word, an answer to a decision',
  words,
  upload: voice,
  read,
  page: DecisionPage,
  form: theirReplyForm,
  act: answerStatement,
})

export const decisionRoutes: AnyRoute[] = [decision, reply, theirReply]
