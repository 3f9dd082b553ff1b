import { around } from '../people/index.ts'
import { type AnyRoute, type Id, isId, type Part, route, sql, standing } from '../platform/index.ts'
import { turnForm } from './forms.ts'
import { PromisesPage } from './pages/list.tsx'
import { PromisePage } from './pages/promise.tsx'
import { promiseById, promisesTo } from './promise.ts'
import { turnPromise } from './turn-promise.ts'
import { words } from './words.ts'

/** Promises belong to the part they were made in; these are the parts that everybody alongside holds. */
const parts: Part[] = ['hello', 'reach', 'said', 'plan']

export interface TurnRow {
  id: Id
  turn: string
  words: string
  at: Date
}

const list = route({
  path: '/people/:person/promises',
  who: standing('read', ['hello?', 'reach?', 'said?', 'plan?', 'money?', 'community?', 'rights?']),
  why: 'looked at what was promised',
  words,
  read: ({ person }) => ({ promises: promisesTo(person), around: around() }),
  page: PromisesPage,
})

const promise = route({
  path: '/people/:person/promises/:promise',
  who: standing('change', parts),
  why: 'looked at a promise',
  words,
  read: ({ person, params }) => ({
    promise: promiseById(person, idOf(params)),
    history: historyOf(idOf(params)),
    around: around(),
  }),
  page: PromisePage,
  form: turnForm,
  act: (tx, turn, { person, params, w }) => turnPromise(tx, person, idOf(params), turn, w),
})

const nobody = '00000000-0000-0000-0000-000000000000'
const idOf = ({ promise: id }: Readonly<Record<string, string>>): Id => (isId(id) ? id : nobody)

function historyOf(id: Id) {
  return sql<TurnRow>`select id, turn, words, at from promise_turn where promise_id = ${id} order by at`
}

export const routes: AnyRoute[] = [list, promise]
