import { neighbourhoods, stillCalled } from '../../neighbourhoods/index.ts'
import {
  type AnyRoute,
  type Asked,
  anyone,
  idIn,
  isId,
  NotFound,
  newId,
  posts,
  route,
  sql,
  type Transaction,
  textOf,
} from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { isoDay } from '../../ui/index.ts'
import { answerForm, cleanForm, once, passForm, type Settled, sayForm, settleForm } from './forms.ts'
import { BarrierPage } from './pages/barrier.tsx'
import { CleanPage } from './pages/clean.tsx'
import { DeskPage } from './pages/desk.tsx'
import { ListPage } from './pages/list.tsx'
import { SayPage, ThanksPage } from './pages/say.tsx'
import { type Sort, sorts } from './rules.ts'
import { answerDays } from './settings.ts'
import {
  answerBarrier,
  answersTo,
  areasToRead,
  barrierNamed,
  barriersNamed,
  joinBarrier,
  leaveOut,
  mayAnswer,
  nameBarrier,
  passBarrierOn,
  sayBarrier,
  takeNameOut,
  whereIn,
  whereNamed,
  whoAnswers,
  wordsOf,
  wordsToRead,
  wordToRead,
} from './store.ts'
import { words } from './words.ts'

const here = '/barriers'
const desk = '/barriers/desk'
const reading = posts('connector', 'team lead', 'steward')

/** What a list is narrowed to, as its address says. */
const wanted = ({ query }: Asked): { area: string | null; sort: Sort | null } => ({
  area: textOf(query, 'in').slice(0, 200) || null,
  sort: sorts.find((one) => one === textOf(query, 'sort')) ?? null,
})

const list = route({
  path: here,
  who: anyone,
  words,
  read: (asked) => ({
    called: stillCalled(textOf(asked.query, 'in')),
    all: barriersNamed(wanted(asked)),
    areas: neighbourhoods(),
  }),
  page: ListPage,
})

/** Where a link came from: a neighbourhood by its id or the end of its address, a group or place by its id. */
const from = ({ query }: Asked) => {
  const group = textOf(query, 'group')
  return { areas: neighbourhoods(), at: whereNamed(isId(group) ? group : null) }
}

// Nobody who says something can be found: what the platform keeps of other forms, so as to know them again, names their
// sender and the moment. This form is known again by a digest of its key alone.
const unknown = { who: anyone, everyTime: true, words } as const

const say = route({
  ...unknown,
  path: `${here}/say`,
  limit: [
    { of: 'barriers said', most: 10, seconds: 3_600, by: 'address' },
    { of: 'barriers said a day', most: 30, seconds: 86_400, by: 'address' },
  ],
  read: from,
  page: SayPage,
  form: sayForm,
  async act(tx, { once, ...said }, { w }) {
    const areas = await tx.ask(neighbourhoods())
    if (!areas.some(({ id }) => id === said.area)) return { errors: [{ field: 'area', message: w.errors.area }] }
    tx.run(sayBarrier(once, said))
    return `${here}/thanks`
  },
})

const thanks = route({ path: `${here}/thanks`, who: anyone, words, page: ThanksPage })

async function readOne(tx: Transaction, asked: Asked) {
  const named = idIn(asked, 'named')
  const { barrier, answered, may } = await tx.read({
    barrier: barrierNamed(named),
    answered: answersTo(named),
    may: mayAnswer(named),
  })
  if (!may.may) return { barrier, answered, said: null, others: [] }
  const area = (await tx.ask(neighbourhoods())).find(({ slug }) => slug === barrier.slug)
  const { said, others } = await tx.read({ said: wordsOf(named), others: whoAnswers(area?.id ?? named) })
  return { barrier, answered, said, others }
}

const one = { words, gather: readOne, page: BarrierPage }

const meToo = route({
  ...one,
  ...unknown,
  path: `${here}/:named/me-too`,
  limit: [
    { of: 'barriers me too', most: 10, seconds: 3_600, by: 'address' },
    { of: 'barriers me too a day', most: 30, seconds: 86_400, by: 'address' },
  ],
  form: (posted) => ({ value: { once: once(posted) } }),
  act(tx, value, asked) {
    const named = idIn(asked, 'named')
    tx.run(sql`select barrier_stops_me_too(${value.once}, ${named})`)
    return `${here}/${named}?counted=yes`
  },
})

const answering = posts('connector', 'team lead', 'steward', 'reviewer')

const answer = route({
  ...one,
  path: `${here}/:named/answer`,
  who: answering,
  form: answerForm,
  async act(tx, value, asked) {
    const named = idIn(asked, 'named')
    const { done } = await tx.ask(answerBarrier(newId(), named, value))
    return done ? `${here}/${named}` : { errors: [{ field: 'byOn', message: asked.w.errors.byOnPast }] }
  },
})

const pass = route({
  ...one,
  path: `${here}/:named/pass`,
  who: answering,
  form: passForm,
  async act(tx, { heir }, asked) {
    const named = idIn(asked, 'named')
    const { done } = await tx.ask(passBarrierOn(newId(), named, heir))
    return done ? `${here}/${named}` : { errors: [{ field: 'heir', message: asked.w.errors.heir }] }
  },
})

async function readDesk(tx: Transaction, asked: Asked) {
  const { areas, days } = await tx.read({ areas: areasToRead(), days: valueOn(answerDays, tx.now) })
  const typed = textOf(asked.query, 'in')
  const area = areas.find(({ slug }) => slug === typed) ?? areas.find(({ waits }) => waits > 0) ?? areas[0]
  if (!area) throw new NotFound()
  const more = await tx.read({
    waiting: wordsToRead(area.id),
    named: barriersNamed({ area: area.slug }),
    where: whereIn(area.id),
    whom: whoAnswers(area.id),
  })
  return { areas, area, days: days.value, ...more }
}

const settle = route({
  path: desk,
  who: reading,
  words,
  gather: readDesk,
  page: DeskPage,
  form: settleForm,
  async act(tx, settled, { w }) {
    const areas = await tx.ask(areasToRead())
    const area = areas.find(({ id }) => id === settled.area)
    if (!area) throw new NotFound()
    const { value } = await tx.ask(valueOn(answerDays, tx.now))
    const { done } = await settleWords(tx, settled, isoDay(addWorkingDays(tx.now, value)))
    return done ? `${desk}?in=${area.slug}` : { errors: [{ field: 'words', message: w.errors.gone }] }
  },
})

function settleWords(tx: Transaction, settled: Settled, due: string): Promise<{ done: boolean }> {
  const { words, area, asOne } = settled
  if (settled.what === 'out') return tx.ask(leaveOut(area, words, settled.why))
  if (settled.what === 'join') return tx.ask(joinBarrier(newId(), settled.to, words, due, asOne))
  const { asset, sort, line, owner } = settled
  return tx.ask(nameBarrier(newId(), area, words, { asset, sort, line, owner, due, asOne }))
}

const clean = route({
  path: `${desk}/:heard`,
  who: reading,
  words,
  read: (asked) => ({ heard: wordToRead(idIn(asked, 'heard')) }),
  page: CleanPage,
  form: cleanForm,
  async act(tx, { words, whereabouts }, asked) {
    const heard = await tx.ask(wordToRead(idIn(asked, 'heard')))
    await tx.ask(takeNameOut(heard.id, words, whereabouts))
    return `${desk}?in=${heard.slug}`
  },
})

export const barrierRoutes: AnyRoute[] = [
  list,
  say,
  thanks,
  settle,
  clean,
  route({ ...one, path: `${here}/:named`, who: anyone }),
  meToo,
  answer,
  pass,
]
