import {
  type AnyRoute,
  fields,
  type Id,
  id,
  isId,
  NotFound,
  newId,
  posts,
  route,
  type Transaction,
  uploads,
} from '../../../platform/index.ts'
import { words } from '../words.ts'
import { type Brought, lookInto } from './look-into.ts'
import { ArrivalPage, ArrivalsPage } from './pages.tsx'
import { addArrival, arrivalOf, arrivals, bringIn, couldWalkAlongside, isHere, throwAway } from './store.ts'

const who = posts('steward', 'worker', 'team lead')

const list = route({
  path: '/arrivals',
  who,
  words,
  upload: { kinds: ['record'], most: 1 },
  limit: { most: 30, seconds: 3_600, by: 'member' },
  read: () => ({ arrivals: arrivals() }),
  page: ArrivalsPage,
  form: (posted, w, { files }) => fields(posted, { file: uploads(files, w.bring.errors) }),
  prepare: lookInto,
  async act(tx, { came }: Brought, { viewer, w }) {
    if (!viewer || !came) throw new NotFound()
    const [own] = await tx.ask(isHere(came.said.person.id))
    if (own?.here) return { errors: [{ field: 'file', message: w.bring.errors.fromHere }] }
    const arrival = newId()
    tx.run(addArrival(arrival, viewer.id, came, tx.now))
    return `/arrivals/${arrival}`
  },
})

const one = route({
  path: '/arrivals/:arrival',
  who,
  words,
  gather: (tx, { params }) => shown(tx, params),
  page: ArrivalPage,
  form: (posted, w) => fields(posted, { alongside: id(w.bring.one.nobody) }),
  async act(tx, { alongside }, { params, w }) {
    const arrival = arrivalIn(params)
    const [brought] = await tx.ask(bringIn(arrival, alongside))
    if (!brought?.person) return { errors: [{ field: 'alongside', message: w.bring.errors.inside }] }
    return `/arrivals/${arrival}`
  },
})

const away = route({
  path: '/arrivals/:arrival/throw-away',
  who,
  words,
  gather: (tx, { params }) => shown(tx, params),
  page: ArrivalPage,
  form: () => ({ value: {} }),
  act(tx, _nothing, { params }) {
    tx.run(throwAway(arrivalIn(params)))
    return '/arrivals'
  },
})

async function shown(tx: Transaction, params: Readonly<Record<string, string>>) {
  const { arrival, colleagues } = await tx.read({
    arrival: arrivalOf(arrivalIn(params)),
    colleagues: couldWalkAlongside(),
  })
  if (arrival === null) throw new NotFound()
  return { arrival, colleagues }
}

function arrivalIn({ arrival }: Readonly<Record<string, string>>): Id {
  if (!isId(arrival)) throw new NotFound()
  return arrival
}

export const routes: AnyRoute[] = [list, one, away]
