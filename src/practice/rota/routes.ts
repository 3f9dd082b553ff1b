import { type Shown, shownBySearch } from '../../conversations/index.ts'
import { neighbourhoods } from '../../neighbourhoods/index.ts'
import { findPeople, often, sought } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  idIn,
  NotFound,
  newId,
  one,
  posts,
  route,
  sql,
  type Transaction,
} from '../../platform/index.ts'
import { inLondon } from '../../ui/index.ts'
import { shiftForm, weekForm, whyForm } from './forms.ts'
import { DutyPage } from './pages/duty.tsx'
import { OpenPage } from './pages/open.tsx'
import { RotaPage } from './pages/rota.tsx'
import { weekShown } from './pages/week-shown.ts'
import { couldBeOnDuty, onDutyNow, shiftsBetween, shownPerson } from './store.ts'
import { addDays } from './week.ts'
import { words } from './words.ts'

const workers = posts('worker', 'team lead')
const lead = posts('team lead')

const week = ({ query, now }: Asked) => {
  const monday = weekShown(query, now)
  const from = inLondon(addDays(monday, -1), '00:00')
  return {
    shifts: shiftsBetween(from, inLondon(addDays(monday, 7), '00:00')),
    areas: neighbourhoods(),
    team: couldBeOnDuty(),
  }
}

const rota = route({ path: '/rota', who: workers, words, read: week, page: RotaPage })

const addShift = route({
  path: '/rota/shifts',
  who: lead,
  words,
  read: week,
  page: RotaPage,
  form: shiftForm,
  async act(tx, { area, member, day, from, until }, asked) {
    const { done } = await tx.ask(
      one(sql<{ done: boolean }>`select add_shift(${newId()}, ${area}, ${member}, ${day}, ${from}, ${until}) as done`),
    )
    return done ? `/rota?week=${day}` : { errors: [{ field: 'member', message: asked.w.rota.errors.there }] }
  },
})

const removeShift = route({
  path: '/rota/shifts/:shift/removed',
  who: lead,
  words,
  form: () => ({ value: null }),
  act(tx, _nothing, asked) {
    tx.run(sql`select remove_shift(${idIn(asked, 'shift')})`)
    return `/rota?week=${weekShown(asked.query, asked.now)}`
  },
})

const copyWeek = route({
  path: '/rota/copied',
  who: lead,
  words,
  read: week,
  page: RotaPage,
  form: weekForm,
  async act(tx, { day }) {
    const { count } = await tx.ask(one(sql<{ count: number }>`select copy_week(${day}::date) as count`))
    return `/rota?week=${addDays(day, 7)}&copied=${count}`
  },
})

const duty = route({
  path: '/on-duty',
  who: workers,
  words,
  limit: often,
  gather: lookFor,
  page: DutyPage,
})

/** Those a search shows, each by its mark; before a name is typed it asks nothing of anybody. */
async function lookFor(tx: Transaction, { query, now, viewer }: Asked) {
  const wanted = sought(query, now)
  const onDuty = tx.ask(onDutyNow())
  if (wanted.name === '' || !viewer) return { onDuty: await onDuty, shown: [] as Shown[] }
  await tx.ask(findPeople(wanted))
  return { onDuty: await onDuty, shown: await tx.ask(shownBySearch(viewer.id)) }
}

/** Whom a search has just shown the reader; for anybody else, and after half an hour, there is nobody there. */
export async function shownHere(tx: Transaction, asked: Asked) {
  const shown = await tx.ask(shownPerson(idIn(asked, 'mark')))
  if (!shown) throw new NotFound()
  return { shown }
}

const open = route({
  path: '/on-duty/:mark',
  who: workers,
  words,
  gather: shownHere,
  page: OpenPage,
  form: whyForm,
  async act(tx, { reason }, asked) {
    const { person } = await tx.ask(
      one(sql<{ person: string | null }>`select stand_on_duty(${idIn(asked, 'mark')}, ${reason}) as person`),
    )
    return person ? `/people/${person}` : { errors: [{ field: 'reason', message: asked.w.open.errors.gone }] }
  },
})

export const rotaRoutes: AnyRoute[] = [rota, addShift, removeShift, copyWeek, duty, open]
