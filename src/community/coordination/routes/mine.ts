import {
  type AnyRoute,
  type Asked,
  idIn,
  NotFound,
  type OpenedPerson,
  posts,
  route,
  type Transaction,
} from '../../../platform/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { staysKnown } from '../begin.ts'
import { countForm, passForm, press, theirsForm, theirWordForm } from '../forms.ts'
import { IntroductionPage } from '../pages/introduction.tsx'
import { MinePage } from '../pages/mine.tsx'
import { countedDays, mostKnown, nudgeDays } from '../settings.ts'
import {
  alerts,
  type Coordination,
  comesTo,
  coordinationsBy,
  coordinatorsWithRoom,
  countContact,
  iKnowClosely,
  introductionsForMe,
  introductionTheirs,
  metThem,
  myContacts,
  myRoom,
  partIntroduction,
  passIntroduction,
  wakeAtTheirWord,
  whereICoordinate,
} from '../store.ts'
import { words } from '../words.ts'

/** Coordinators, and whoever an introduction may come to: a second, who leads. Each sees only what is theirs. */
const who = posts('local area coordinator', 'worker', 'team lead', 'connector', 'peer', 'steward')
const home = '/coordination'

/** The page of whoever looks at it: the records of those they know for longer are opened by standing, and each reads so. */
async function gather(tx: Transaction, { viewer, now }: Asked) {
  if (!viewer) throw new NotFound()
  const { counted, most, nudge, known } = await tx.read({
    counted: valueOn(countedDays, now),
    most: valueOn(mostKnown, now),
    nudge: valueOn(nudgeDays, now),
    known: iKnowClosely(),
  })
  const mine = tx.read({
    areas: whereICoordinate(),
    introductions: introductionsForMe(),
    room: myRoom(most.value),
    contacts: myContacts(counted.value),
    alerts: alerts(),
  })
  const ids = known.filter(({ rests }) => !rests).map(({ personId }) => personId)
  const opened =
    ids.length > 0
      ? tx.open({ people: ids, parts: ['community'], act: 'read', why: words.en.why.list })
      : Promise.resolve<OpenedPerson[]>([])
  const theirs = ids.length > 0 ? tx.ask(coordinationsBy(viewer.id)) : Promise.resolve<Coordination[]>([])
  const [read, people, coordinations] = await Promise.all([mine, opened, theirs])
  return { ...read, people, coordinations, known, nudge, counted }
}

const page = { who, words, gather, page: MinePage }

const mine = route({ ...page, path: home })

const count = route({
  ...page,
  path: `${home}/count`,
  form: countForm,
  async act(tx, { area, kind, less }) {
    const { done } = await tx.ask(countContact(area, kind, !less))
    if (!done) throw new NotFound()
    const slug = (await tx.ask(whereICoordinate())).find(({ id }) => id === area)?.slug
    return `${home}?in=${slug}#count`
  },
})

const wakes = route({
  ...page,
  path: `${home}/known/:coordination`,
  form: theirWordForm,
  async act(tx, { how }, asked) {
    const { whose } = await tx.ask(wakeAtTheirWord(idIn(asked, 'coordination'), how.how))
    if (whose === null) throw new NotFound()
    return `/people/${whose}/local-area-coordinator`
  },
})

/** One introduction, for whoever it waits for; for everybody else it is not there. */
async function oneOf(tx: Transaction, asked: Asked) {
  const most = await tx.ask(valueOn(mostKnown, asked.now))
  const { introductions, ...rest } = await tx.read({
    introductions: introductionsForMe(),
    others: coordinatorsWithRoom(most.value),
    alerts: alerts(),
    room: myRoom(most.value),
  })
  const introduction = introductions.find(({ id }) => id === idIn(asked, 'introduction'))
  if (!introduction) throw new NotFound()
  return { introduction, ...rest }
}

const one = { who, words, gather: oneOf, page: IntroductionPage }
const path = `${home}/introductions/:introduction`
const here = (asked: Asked) => `${home}/introductions/${idIn(asked, 'introduction')}`

const introduction = route({ ...one, path })

const met = route({
  ...one,
  path: `${path}/met`,
  form: press,
  async act(tx, _pressed, asked) {
    const { done } = await tx.ask(metThem(idIn(asked, 'introduction')))
    if (!done) throw new NotFound()
    return here(asked)
  },
})

const ends = (word: string, how: 'without a file' | 'no, thank you') =>
  route({
    ...one,
    path: `${path}/${word}`,
    form: press,
    async act(tx, _pressed, asked) {
      const { done } = await tx.ask(comesTo(idIn(asked, 'introduction'), how))
      if (!done) throw new NotFound()
      return home
    },
  })

const stays = route({
  ...one,
  path: `${path}/stays`,
  form: theirWordForm,
  async act(tx, { how }, asked) {
    const { answer, personId } = await staysKnown(tx, idIn(asked, 'introduction'), how.how)
    if (answer === 'yours') return `/people/${personId}/local-area-coordinator`
    return answer === 'own page' ? `${here(asked)}?own` : here(asked)
  },
})

/** They have a page here, or not: their yes goes to it, and the answer is the same. */
const theirs = route({
  ...one,
  path: `${path}/theirs`,
  limit: { of: 'introductions put on a page', most: 20, seconds: 86_400, by: 'member' },
  form: theirsForm,
  act(tx, { born, how }, asked) {
    tx.run(introductionTheirs(idIn(asked, 'introduction'), born, words.en.owed, how.how))
    return here(asked)
  },
})

/** Two who were taken for one. */
const apart = route({
  ...one,
  path: `${path}/apart/:other`,
  form: press,
  async act(tx, _pressed, asked) {
    const { done } = await tx.ask(partIntroduction(idIn(asked, 'introduction'), idIn(asked, 'other')))
    if (!done) throw new NotFound()
    return home
  },
})

const pass = route({
  ...one,
  path: `${path}/passed-on`,
  form: passForm,
  async act(tx, { to }, asked) {
    const { done } = await tx.ask(passIntroduction(idIn(asked, 'introduction'), to, words.en.passedOn))
    return done ? home : { errors: [{ field: 'to', message: asked.w.one.errors.gone }] }
  },
})

export const mineRoutes: AnyRoute[] = [
  mine,
  count,
  wakes,
  introduction,
  met,
  ends('without-a-file', 'without a file'),
  ends('no', 'no, thank you'),
  stays,
  theirs,
  apart,
  pass,
]
