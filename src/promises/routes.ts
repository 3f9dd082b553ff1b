import { around } from '../people/index.ts'
import { type AnyRoute, type Asked, held, type Id, idIn, route, sql, standing } from '../platform/index.ts'
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
const readOne = (asked: Asked) => ({
  promise: promiseById(asked.person, idIn(asked, 'promise')),
  history: historyOf(idIn(asked, 'promise')),
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
  act: (tx, turn, asked) => turnPromise(tx, asked.person, idIn(asked, 'promise'), turn, asked.w),
})

function historyOf(id: Id) {
  return sql<TurnRow>`select id, turn, words, at from promise_turn where promise_id = ${id} order by at`
}

export const routes: AnyRoute[] = [list, promise, turn]
