import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, idIn, NotFound, route, standing, type Transaction } from '../../platform/index.ts'
import { conversationById, conversationsOf } from '../conversation/store.ts'
import { answerStatement } from './answer-statement.ts'
import { changeWords } from './change-words.ts'
import { decisionRoutes } from './decision-routes.ts'
import {
  ownReadBackForm,
  ownReplyForm,
  ownTakeBackForm,
  ownWordsForm,
  type ReadBack,
  sayForm,
  theirReadBackForm,
  theirReplyForm,
  theirTakeBackForm,
  theirWordsForm,
  voice,
} from './forms.ts'
import { ReadBackPage } from './pages/read-back.tsx'
import { SaidPage } from './pages/said.tsx'
import { SayPage } from './pages/say.tsx'
import { StatementPage } from './pages/statement.tsx'
import { readBack } from './read-back.ts'
import { saySomething } from './say-something.ts'
import { repliesOf, statementById, statementsIn, statementsOf, versionsOf } from './store.ts'
import { takeBack } from './take-back.ts'
import { type Words, words } from './words.ts'

const parts = ['reach', 'said'] as const
const saidPath = '/people/:person/said'

const said = route({
  path: saidPath,
  who: standing('read', ['said', 'reach?']),
  why: 'read what was said',
  words,
  read: ({ person }) => ({
    statements: statementsOf(person),
    replies: repliesOf(person),
    conversations: conversationsOf(person),
    around: around(),
  }),
  page: SaidPage,
})

const say = route({
  path: `${saidPath}/new`,
  who: standing('add', parts),
  why: 'wrote down what was said',
  words,
  draft: true,
  upload: voice,
  page: SayPage,
  form: sayForm,
  act: saySomething,
})

const shown = (asked: Asked) => {
  const statement = idIn(asked, 'statement')
  return {
    statement: statementById(asked.person, statement),
    versions: versionsOf(asked.person, statement),
    replies: repliesOf(asked.person),
    around: around(),
  }
}

const statement = route({
  path: `${saidPath}/:statement`,
  who: standing('read', ['said', 'reach?']),
  why: 'read something that was said, and its answers',
  words,
  read: shown,
  page: StatementPage,
})

const ownWords = route({
  path: `${saidPath}/:statement/words`,
  who: standing('add', parts),
  why: 'put their own words right',
  words,
  read: shown,
  page: StatementPage,
  form: ownWordsForm,
  act(tx, corrected, asked) {
    const { person, viewer, w } = asked
    if (!viewer) throw new NotFound()
    return changeWords(tx, corrected, { person, statement: idIn(asked, 'statement'), viewer: viewer.id, w })
  },
})

const theirWords = route({
  path: `${saidPath}/:statement/at-their-word`,
  who: standing('change', parts),
  why: 'wrote down, at their word, how it should read',
  words,
  read: shown,
  page: StatementPage,
  form: theirWordsForm,
  act(tx, corrected, asked) {
    const { person, viewer, w } = asked
    if (!viewer) throw new NotFound()
    return changeWords(tx, corrected, { person, statement: idIn(asked, 'statement'), viewer: viewer.id, w })
  },
})

const reply = route({
  path: `${saidPath}/:statement/replies`,
  who: standing('add', parts),
  why: 'answered something that was said',
  words,
  upload: voice,
  read: shown,
  page: StatementPage,
  form: ownReplyForm,
  act: answerStatement,
})

const theirReply = route({
  path: `${saidPath}/:statement/replies/at-their-word`,
  who: standing('change', parts),
  why: 'wrote down, at their word, an answer to something that was said',
  words,
  upload: voice,
  read: shown,
  page: StatementPage,
  form: theirReplyForm,
  act: answerStatement,
})

const ownTakeBack = route({
  path: `${saidPath}/:statement/taken-back`,
  who: standing('add', parts),
  why: 'took their own words back',
  words,
  read: shown,
  page: StatementPage,
  form: ownTakeBackForm,
  act: takeBack,
})

const theirTakeBack = route({
  path: `${saidPath}/:statement/taken-back/at-their-word`,
  who: standing('change', parts),
  why: 'wrote down, at their word, that they take something back',
  words,
  read: shown,
  page: StatementPage,
  form: theirTakeBackForm,
  act: takeBack,
})

const readBackShown = (asked: Asked) => {
  const conversation = idIn(asked, 'conversation')
  return {
    talk: conversationById(asked.person, conversation),
    statements: statementsIn(asked.person, conversation),
    replies: repliesOf(asked.person),
    around: around(),
  }
}

/** Everybody reads back what they said themselves. */
const reading = route({
  path: '/people/:person/conversations/:conversation/read-back',
  who: standing('add', parts),
  why: 'read back what they said',
  words,
  draft: true,
  read: readBackShown,
  page: ReadBackPage,
  form: ownReadBackForm,
  act: doReadBack,
})

/** Who may change writes down what was said to each line that they read out. */
const readingTo = route({
  path: '/people/:person/conversations/:conversation/read-back/at-their-word',
  who: standing('change', parts),
  why: 'read a conversation back with them',
  words,
  draft: true,
  read: readBackShown,
  page: ReadBackPage,
  form: theirReadBackForm,
  act: doReadBack,
})

function doReadBack(tx: Transaction, read: ReadBack, asked: Asked & { w: Words }) {
  const { person, viewer, w } = asked
  if (!viewer) throw new NotFound()
  return readBack(tx, read, { person, conversation: idIn(asked, 'conversation'), viewer: viewer.id, w })
}

export const routes: AnyRoute[] = [
  said,
  say,
  statement,
  ownWords,
  theirWords,
  reply,
  theirReply,
  ...decisionRoutes,
  ownTakeBack,
  theirTakeBack,
  reading,
  readingTo,
]
