import { repliesOf, statementsOf } from '../../conversations/index.ts'
import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, idIn, type Query, route, standing } from '../../platform/index.ts'
import { idAsked } from '../params.ts'
import { addNote } from './add-note.ts'
import { acknowledge, answer, takeMoreTime } from './answer.ts'
import { ask } from './ask.ts'
import { answerForm, askForm, longerForm, noteForm } from './forms.ts'
import { AskPage } from './pages/ask.tsx'
import { OneAskPage } from './pages/one.tsx'
import { askById } from './store.ts'
import { words } from './words.ts'

const parts = ['reach', 'said', 'rights'] as const
const base = '/people/:person/rights'

const wrong = route({
  path: `${base}/wrong`,
  // Whoever may not change may not write down what they said either; the person always may.
  who: standing('change', parts),
  why: 'wrote down that something is not right',
  words,
  read: (asked) => ({
    statement: found(asked),
    replies: repliesOf(asked.person),
    around: around(),
  }),
  page: AskPage,
  form: askForm,
  act: ask,
})

/** The statement it is about; none where it is about a fact. */
function found(asked: Asked) {
  const id = idAsked(asked, 'statement')
  const all = statementsOf(asked.person)
  type One = typeof all extends Query<infer Row> ? Row : never
  return { ...all, take: (rows: One[]) => all.take(rows).find((one) => one.id === id) ?? null }
}

const shown = (asked: Asked) => ({
  ask: askById(asked.person, idIn(asked, 'ask')),
  statements: statementsOf(asked.person),
  replies: repliesOf(asked.person),
  around: around(),
})

const one = route({
  path: `${base}/asks/:ask`,
  who: standing('read', parts),
  why: 'read what was asked about the record',
  words,
  read: shown,
  page: OneAskPage,
})

const toAnswer = {
  who: standing('change', parts),
  words,
  read: shown,
  page: OneAskPage,
}

const answering = route({
  ...toAnswer,
  path: `${base}/asks/:ask/answer`,
  why: 'answered what was asked about the record',
  form: answerForm,
  act: answer,
})

const acknowledging = route({
  ...toAnswer,
  path: `${base}/asks/:ask/acknowledged`,
  why: 'said that a complaint has come',
  form: () => ({ value: null }),
  act: acknowledge,
})

const longer = route({
  ...toAnswer,
  path: `${base}/asks/:ask/longer`,
  why: 'took more time to answer',
  form: longerForm,
  act: takeMoreTime,
})

const note = route({
  ...toAnswer,
  path: `${base}/asks/:ask/note`,
  why: 'wrote down a note that stands beside something',
  form: noteForm,
  act: addNote,
})

export const routes: AnyRoute[] = [wrong, one, answering, acknowledging, longer, note]
