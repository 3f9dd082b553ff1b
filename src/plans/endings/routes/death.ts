import { type Around, around } from '../../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  idIn,
  NotFound,
  newId,
  posts,
  route,
  standing,
  type Transaction,
} from '../../../platform/index.ts'
import { addWorkingDays, owe } from '../../../promises/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { afterForm, confirmForm, deathForm, sightForm, undoForm } from '../forms/death.ts'
import { AfterPage, ConfirmPage, DeathPage, DeathsPage, SightPage, UndoPage } from '../pages/death.tsx'
import { closingDays, closingParts } from '../settings.ts'
import {
  addAfterWords,
  confirmDeath,
  deathsHere,
  deathsOf,
  recordDeath,
  setSight,
  sightsOf,
  undoDeath,
  wordsAfterDeath,
} from '../store/index.ts'
import { words } from '../words/index.ts'
import { others } from './apart.ts'

const after = route({
  path: '/people/:person/after-my-death',
  who: standing('change', ['rights']),
  why: 'looked at what you wish after your death',
  words,
  read: ({ person }) => ({ said: wordsAfterDeath(person), sights: sightsOf(person), around: around() }),
  page: AfterPage,
  form: afterForm,
  act(tx, { words: said, how }, { person }) {
    tx.run(addAfterWords(person, said, how, tx.now))
    return `/people/${person}/after-my-death`
  },
})

/** Of those around somebody, the one that is named in the path. */
async function nearOne(tx: Transaction, asked: Asked): Promise<Around> {
  const whom = idIn(asked, 'whom')
  const found = (await tx.ask(around())).find(({ memberId, stands }) => memberId === whom && stands)
  if (!found || whom === asked.person) throw new NotFound()
  return found
}

const sight = route({
  path: '/people/:person/after-my-death/:whom',
  who: standing('change', ['rights']),
  why: 'looked at what may be seen after your death',
  words,
  async gather(tx, asked) {
    return { whom: await nearOne(tx, asked), sights: await tx.ask(sightsOf(asked.person)) }
  },
  page: SightPage,
  form: sightForm,
  async act(tx, { parts, how }, asked) {
    const { memberId } = await nearOne(tx, asked)
    tx.run(...setSight(asked.person, memberId, parts, how, tx.now))
    return `/people/${asked.person}/after-my-death`
  },
})

const record = route({
  path: '/people/:person/death',
  who: standing('change', ['reach', 'rights']),
  why: 'wrote down that you have died',
  words,
  async gather(tx, asked) {
    others(asked)
    return tx.read({ deaths: deathsOf(asked.person), around: around() })
  },
  page: DeathPage,
  form: deathForm,
  async act(tx, said, asked) {
    others(asked)
    const [done] = await tx.ask(recordDeath(asked.person, said))
    if (!done?.done) return { errors: [{ field: 'diedOn', message: asked.w.death.errors.again }] }
    tx.run(
      owe({
        person: asked.person,
        part: 'rights',
        owner: said.tellsId ?? { name: said.tellsName },
        what: asked.w.death.record.toTell,
        beganBy: `death ${newId()}`,
        due: addWorkingDays(tx.now, 1),
        now: tx.now,
        offScreen: true,
        survives: true,
      }),
    )
    return `/people/${asked.person}/in-touch`
  },
})

const hear = posts('worker', 'team lead', 'keeper', 'reviewer', 'steward')

const list = route({
  path: '/deaths',
  who: hear,
  words,
  read: () => ({ deaths: deathsHere() }),
  page: DeathsPage,
})

const oneOf = async (tx: Transaction, death: string) => {
  const found = (await tx.ask(deathsHere())).find(({ deathId }) => deathId === death)
  if (!found) throw new NotFound()
  return { death: found }
}

const confirm = route({
  path: '/deaths/:death/confirm',
  who: hear,
  words,
  gather: (tx, asked) => oneOf(tx, idIn(asked, 'death')),
  page: ConfirmPage,
  form: confirmForm,
  async act(tx, said, asked) {
    const { days, parts } = await tx.read({
      days: valueOn(closingDays, tx.now),
      parts: valueOn(closingParts, tx.now),
    })
    const until = new Date(tx.now.getTime() + days.value * 86_400_000)
    await tx.ask(confirmDeath(idIn(asked, 'death'), said.words, parts.value, until))
    return '/deaths'
  },
})

const undo = route({
  path: '/deaths/:death/undo',
  who: hear,
  words,
  gather: (tx, asked) => oneOf(tx, idIn(asked, 'death')),
  page: UndoPage,
  form: undoForm,
  async act(tx, said, asked) {
    await tx.ask(undoDeath(idIn(asked, 'death'), said.words))
    return '/deaths'
  },
})

export const deathRoutes: AnyRoute[] = [after, sight, record, list, confirm, undo]
