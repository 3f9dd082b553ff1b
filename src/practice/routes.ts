import { type Stands, states } from '../plans/index.ts'
import {
  type AnyRoute,
  alongsideMe,
  members,
  type OpenedPerson,
  type Part,
  route,
  type Transaction,
  type Viewer,
} from '../platform/index.ts'
import { type LetIn, letInOf } from './my-circle.ts'
import { MyPeoplePage } from './pages/my-people.tsx'
import { type NextDue, nextDue } from './store.ts'
import { words } from './words.ts'
import { workNumberRoutes } from './work-number/routes.ts'

const parts: Part[] = ['hello', 'reach', 'said', 'plan']

const myPeople = route({
  path: '/my-people',
  who: members,
  words,
  gather: (tx, { viewer }) => listOf(tx, viewer),
  page: MyPeoplePage,
})

/** Those I walk alongside with what is due, then those who let me in: groups that are opened one after the other. */
async function listOf(tx: Transaction, viewer: Viewer | null) {
  const nobody: OpenedPerson[] = []
  if (!viewer) return { alongside: nobody, due: [] as NextDue[], stands: [] as Stands[], letIn: [] as LetIn[] }
  const why = 'looked through a list of their people'
  const alongside = tx.open({ people: alongsideMe(parts)(viewer), parts, act: 'read', why })
  const due = tx.ask(nextDue(tx.now))
  const stands = tx.ask(states())
  const letIn = letInOf(tx, viewer)
  const all = await Promise.all([alongside, due, stands, letIn])
  return { alongside: all[0], due: all[1], stands: all[2], letIn: all[3] }
}

export const routes: AnyRoute[] = [myPeople, ...workNumberRoutes]
