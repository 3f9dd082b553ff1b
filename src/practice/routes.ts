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
import { MyPeoplePage } from './pages/my-people.tsx'
import { circleOfMine, type NextDue, nextDue } from './store.ts'
import { words } from './words.ts'

const parts: Part[] = ['hello', 'reach', 'said', 'plan']

const myPeople = route({
  path: '/my-people',
  who: members,
  words,
  gather: (tx, { viewer }) => listOf(tx, viewer),
  page: MyPeoplePage,
})

/** Those I walk alongside with what is due, then those who let me into their circle: two groups, opened one after the other. */
async function listOf(tx: Transaction, viewer: Viewer | null) {
  const nobody: OpenedPerson[] = []
  if (!viewer) return { alongside: nobody, due: [] as NextDue[], stands: [] as Stands[], circle: nobody }
  const [mine, near] = await Promise.all([tx.ask(alongsideMe(parts)(viewer)), tx.ask(circleOfMine(viewer))])
  const why = 'looked through a list of their people'
  const open = (people: { personId: string }[], which: Part[]) =>
    people.length > 0
      ? tx.open({ people: people.map(({ personId }) => personId), parts: which, act: 'read', why })
      : Promise.resolve(nobody)
  const alongside = open(mine, parts)
  const due = mine.length > 0 ? tx.ask(nextDue(tx.now)) : Promise.resolve([])
  const stands = mine.length > 0 ? tx.ask(states()) : Promise.resolve([])
  const circle = open(near, ['reach'])
  return { alongside: await alongside, due: await due, stands: await stands, circle: await circle }
}

export const routes: AnyRoute[] = [myPeople]
