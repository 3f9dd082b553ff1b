import { around } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  idIn,
  NotFound,
  type Outcome,
  posts,
  route,
  standing,
  type Transaction,
} from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { addMonths } from '../months.ts'
import { type Decided, decideForm, freeForm, wishForm } from './forms.ts'
import { OneTimePage, TimesPage } from './pages/decide.tsx'
import { MyTimePage } from './pages/mine.tsx'
import { decideDays, longerYears } from './settings.ts'
import {
  decideKeepingTime,
  keepingTimesForMe,
  keepingTimesOf,
  letRecordGo,
  recordsGone,
  recordsHeld,
  wishAboutKeeping,
} from './store.ts'
import { type Words, words } from './words.ts'

const deciders = posts('keeper', 'steward', 'reviewer')
const base = '/records-to-decide'
const all = () => ({ waiting: keepingTimesForMe(), held: recordsHeld(), gone: recordsGone() })

const list = route({ path: base, who: deciders, words, read: all, page: TimesPage })

const one = route({
  path: `${base}/:time`,
  who: deciders,
  words,
  async gather(tx, asked) {
    const { waiting, longest } = await tx.read({
      waiting: keepingTimesForMe(),
      longest: valueOn(longerYears, asked.now),
    })
    const found = waiting.find(({ id }) => id === idIn(asked, 'time'))
    if (!found) throw new NotFound()
    return { one: found, longest }
  },
  page: OneTimePage,
  form: decideForm,
  act: decide,
})

async function decide(tx: Transaction, d: Decided, asked: Asked & { w: Words }): Promise<Outcome> {
  const { errors } = asked.w.one
  const { days, longest } = await tx.read({ days: valueOn(decideDays, tx.now), longest: valueOn(longerYears, tx.now) })
  const last = addMonths(tx.now, longest.value * 12)
    .toISOString()
    .slice(0, 10)
  if (d.until !== null && d.until > last) return { errors: [{ field: 'until', message: errors.until(longest.value) }] }
  const due = addWorkingDays(tx.now, days.value)
  const [answer] = await tx.ask(decideKeepingTime(idIn(asked, 'time'), { ...d, due, team: asked.w.team }))
  const became = answer?.became ?? 'back'
  if (became === 'day') return { errors: [{ field: 'until', message: errors.until(longest.value) }] }
  if (became === 'hold' || became === 'wished' || became === 'back')
    return { errors: [{ field: 'answer', message: errors[became] }] }
  return `${base}?done=${became}`
}

const free = route({
  path: `${base}/held/:time`,
  who: deciders,
  words,
  read: all,
  page: TimesPage,
  form: freeForm,
  async act(tx, { why }, asked): Promise<Outcome> {
    const [answer] = await tx.ask(letRecordGo(idIn(asked, 'time'), why))
    if (!answer?.done) throw new NotFound()
    return `${base}?done=free`
  },
})

const mine = route({
  path: '/people/:person/rights/time-to-keep',
  who: standing('change', ['reach', 'rights']),
  why: 'looked at how long the record is kept',
  words,
  read: ({ person }) => ({ times: keepingTimesOf(person), around: around() }),
  page: MyTimePage,
  form: wishForm,
  async act(tx, { wish, words: said, how }, { person, viewer, w }): Promise<Outcome> {
    const by = viewer?.id === person ? null : (viewer?.id ?? null)
    const [answer] = await tx.ask(wishAboutKeeping(person, { wish, words: said, by, how: how.how }))
    return answer?.done
      ? `/people/${person}/rights/time-to-keep`
      : { errors: [{ field: 'wish', message: w.mine.errors.gone }] }
  },
})

export const routes: AnyRoute[] = [list, one, free, mine]
