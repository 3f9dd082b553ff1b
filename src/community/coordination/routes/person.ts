import { codeHash, guessing } from '../../../identity/index.ts'
import { around } from '../../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  idIn,
  NotFound,
  newId,
  route,
  standing,
  type Transaction,
} from '../../../platform/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { letRest, wantCoordinator } from '../begin.ts'
import { landForm, restForm, touchForm, wantForm } from '../forms.ts'
import { PersonPage } from '../pages/person.tsx'
import { mostKnown } from '../settings.ts'
import {
  askedForBy,
  coordinationsOf,
  coordinatorsWithRoom,
  inTouch,
  introductionLands,
  ownIntroductions,
  touchesOf,
} from '../store.ts'
import { words } from '../words.ts'

const home = '/people/:person/local-area-coordinator'
const to = ({ person }: { person: string }) => `/people/${person}/local-area-coordinator`

async function gather(tx: Transaction, { person, now }: Asked) {
  const most = await tx.ask(valueOn(mostKnown, now))
  return tx.read({
    coordinations: coordinationsOf(person),
    touches: touchesOf(person),
    introductions: ownIntroductions(person),
    asked: askedForBy(person),
    offered: coordinatorsWithRoom(most.value),
    around: around(),
  })
}

const page = { words, gather, page: PersonPage }
const changes = { ...page, who: standing('change', ['community']), why: words.en.why.change }

const mine = route({ ...page, path: home, who: standing('read', ['community']), why: words.en.why.read })

const want = route({
  ...changes,
  path: `${home}/want`,
  form: wantForm,
  async act(tx, { coordinator, how }, { person }) {
    await wantCoordinator(tx, person, coordinator, how)
    return to({ person })
  },
})

const rests = route({
  ...changes,
  path: `${home}/rests/:coordination`,
  form: restForm,
  async act(tx, { rest, how }, asked) {
    const { person, viewer } = asked
    const done = await letRest(tx, idIn(asked, 'coordination'), person, rest, how)
    if (!done) throw new NotFound()
    // Whoever wrote it down may have nothing to read here any more.
    return viewer?.id === person ? to({ person }) : '/coordination'
  },
})

const touched = route({
  ...page,
  who: standing('add', ['community']),
  why: words.en.why.change,
  path: `${home}/in-touch/:coordination`,
  form: touchForm,
  async act(tx, { touch, on }, asked) {
    const { person } = asked
    const { done } = await tx.ask(inTouch(newId(), idIn(asked, 'coordination'), person, on, touch))
    if (!done) throw new NotFound()
    return to({ person })
  },
})

/** Somebody introduced them and they hold the code: their own yes, and it stands here. */
const lands = route({
  ...changes,
  path: `${home}/introduced`,
  limit: guessing('/introduced'),
  form: landForm,
  async act(tx, { code, how }, { person, w }) {
    const { done } = await tx.ask(introductionLands(codeHash(code), person, words.en.owed, how))
    return done ? to({ person }) : { errors: [{ field: 'code', message: w.told.errors.landed }] }
  },
})

export const personRoutes: AnyRoute[] = [mine, want, rests, touched, lands]
