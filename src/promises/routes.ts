import { around } from '../people/index.ts'
import { type AnyRoute, type Asked, held, type Id, isId, route, sql, standing } from '../platform/index.ts'
import { turnForm } from './forms.ts'
import { PromisesPage } from './pages/list.tsx'
import { PromisePage } from './pages/promise.tsx'
import { promiseById, promisesTo } from './promise.ts'
import { turnPromise } from './turn-promise.ts'
import { words } from './words.ts'

export interface TurnRow {
  id: Id
  turn: string
  words: string
  at: Date
}

const list = route({
  path: '/people/:person/promises',
  // A promise belongs to the part it was made in: whoever holds that part sees it.
  who: standing('read', held),
  why: 'looked at what was promised',
  words,
  read: ({ person }) => ({ promises: promisesTo(person), around: around() }),
  page: PromisesPage,
})

const one = '/people/:person/promises/:promise'
const readOne = ({ person, params }: Asked) => ({
  promise: promiseById(person, idOf(params)),
  history: historyOf(idOf(params)),
  around: around(),
})

const promise = route({
  path: one,
  who: standing('read', held),
  why: 'looked at a promise',
  words,
  read: readOne,
  page: PromisePage,
})

const turn = route({
  path: `${one}/turn`,
  who: standing('change', held),
  why: 'looked at a promise',
  words,
  read: readOne,
  page: PromisePage,
  form: turnForm,
  act: (tx, turn, { person, params, w }) => turnPromise(tx, person, idOf(params), turn, w),
})

const nobody = '00000000-0000-0000-0000-000000000000'
const idOf = ({ promise: id }: Readonly<Record<string, string>>): Id => (isId(id) ? id : nobody)

function historyOf(id: Id) {
  return sql<TurnRow>`select id, turn, words, at from promise_turn where promise_id = ${id} order by at`
}

export const routes: AnyRoute[] = [list, promise, turn]
