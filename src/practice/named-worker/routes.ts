import { ringInstead } from '../../circle/index.ts'
import { around } from '../../people/index.ts'
import { type AnyRoute, idIn, NotFound, route, sql, standing, type Transaction } from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { offersTo, requestOf } from '../asking/store.ts'
import { emergenciesOf } from '../emergency/store.ts'
import { handoverOf } from '../handover/store.ts'
import { onDutyNow } from '../rota/store.ts'
import { introductionDays } from '../settings.ts'
import { supervisionsOf } from '../supervision/store.ts'
import { againForm, introducedForm, noneForm, secondForm } from './forms.ts'
import { MyWorkerPage } from './pages/my-worker.tsx'
import { AgainPage, NonePage } from './pages/none.tsx'
import { SecondPage } from './pages/second.tsx'
import { atWork, colleaguesFor, nameChanges } from './store.ts'
import { words } from './words.ts'

const home = (person: string) => `/people/${person}/my-worker`
/** What only the person decides, or another writes down at their word. */
export const decide = standing('change', ['reach', 'said', 'rights'])

/** Everything the page shows; what belongs to parts that are not open comes back empty. */
export const wholePage = ({ person }: { person: string }) => ({
  around: around(),
  atWork: atWork(person),
  changes: nameChanges(person),
  ring: ringInstead(person),
  handover: handoverOf(person),
  request: requestOf(person),
  offers: offersTo(person),
  emergencies: emergenciesOf(person),
  supervisions: supervisionsOf(person),
  onDuty: onDutyNow(),
})

const myWorker = route({
  path: '/people/:person/my-worker',
  who: standing('read', ['reach', 'said?', 'rights?']),
  why: 'looked at who works with you',
  words,
  read: wholePage,
  page: MyWorkerPage,
})

const second = route({
  path: '/people/:person/my-worker/second',
  who: decide,
  why: 'chose who is there when your worker is away',
  words,
  read: ({ person }) => ({ colleagues: colleaguesFor(person), atWork: atWork(person) }),
  page: SecondPage,
  form: secondForm,
  async act(tx, { member, why, how }, { person, w }) {
    const first = (await tx.ask(atWork(person))).find(({ kind }) => kind === 'alongside')
    const because = why || w.second.defaultWhy(first?.knownAs ?? '')
    tx.run(sql`select choose_second(${person}, ${member}, ${because}, ${how.by}, ${how.how})`)
    return home(person)
  },
})

const none = route({
  path: '/people/:person/my-worker/none',
  who: decide,
  why: 'wrote down: no worker, thank you',
  words,
  read: () => ({ around: around() }),
  page: NonePage,
  form: noneForm,
  act(tx, { member, name, number, words: said, how }, { person, viewer }) {
    tx.run(sql`select no_worker(${person}, ${member}, ${name}, ${number}, ${said}, ${how.by}, ${how.how})`)
    return viewer?.id === person ? home(person) : '/my-people'
  },
})

const again = route({
  path: '/people/:person/my-worker/again',
  who: decide,
  why: 'wrote down that you want a worker again',
  words,
  read: ({ person }) => ({ changes: nameChanges(person), around: around() }),
  page: AgainPage,
  form: againForm,
  async act(tx, { who, how }, { person, w }) {
    const due = await introductionDue(tx)
    tx.run(sql`select worker_again(${person}, ${who === 'same'}, ${w.again.why}, ${due}, ${how.by}, ${how.how})`)
    return home(person)
  },
})

const introduced = route({
  path: '/people/:person/my-worker/introduced/:change',
  who: standing('add', ['reach', 'said', 'rights']),
  why: 'said that you have met',
  words,
  read: wholePage,
  page: MyWorkerPage,
  form: introducedForm,
  async act(tx, { met }, asked) {
    const [done] = await tx.ask(
      sql<{ done: boolean }>`select introduced(${asked.person}, ${idIn(asked, 'change')}, ${met}) as done`,
    )
    if (!done?.done) throw new NotFound()
    return home(asked.person)
  },
})

/** By when a new name to ring comes and says hello. */
export async function introductionDue(tx: Transaction): Promise<Date> {
  const { value } = await tx.ask(valueOn(introductionDays, tx.now))
  return addWorkingDays(tx.now, value)
}

export const namedWorkerRoutes: AnyRoute[] = [myWorker, second, none, again, introduced]
