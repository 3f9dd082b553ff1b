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
import { addWorkingDays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { shownHere } from '../rota/routes.ts'
import { emergenciesADay, emergencyHours, emergencyReviewDays } from '../settings.ts'
import { type EmergencyTyped, emergencyForm, reviewForm } from './forms.ts'
import { OpenInEmergencyPage } from './pages/open.tsx'
import { ReviewPage } from './pages/review.tsx'
import { emergenciesForMe } from './store.ts'
import { words } from './words.ts'

const hour = 3_600_000

const open = route({
  path: '/on-duty/:mark/emergency',
  who: posts('worker', 'team lead'),
  words,
  limit: { most: 10, seconds: 3600, by: 'member' },
  async gather(tx, asked) {
    const [shown, hours] = await Promise.all([shownHere(tx, asked), tx.ask(valueOn(emergencyHours, asked.now))])
    return { ...shown, hours }
  },
  page: OpenInEmergencyPage,
  form: emergencyForm,
  async act(tx, typed, asked) {
    const person = await openInEmergency(tx, typed, asked)
    if (person === 'too many') return { errors: [{ field: 'danger', message: asked.w.open.errors.tooMany }] }
    return person ? `/people/${person}` : { errors: [{ field: 'danger', message: asked.w.open.errors.gone }] }
  },
})

/** Whose record is open now; null where the search is too long ago; “too many” where this worker did it often today. */
async function openInEmergency(tx: Transaction, { danger, said, whyNot }: EmergencyTyped, asked: Asked) {
  const { hours, days, most } = await tx.read({
    hours: valueOn(emergencyHours, tx.now),
    days: valueOn(emergencyReviewDays, tx.now),
    most: valueOn(emergenciesADay, tx.now),
  })
  const until = new Date(tx.now.getTime() + hours.value * hour)
  const due = addWorkingDays(tx.now, days.value)
  const { done, person } = await tx.ask(
    one(sql<{
      done: string
      person: string | null
    }>`select done, person_id as person from open_in_emergency(${newId()}, ${idIn(asked, 'mark')}, ${danger}, ${said},
      ${until}, ${due}, ${whyNot}, ${most.value})`),
  )
  return done === 'too many' ? done : person
}

const seniors = posts('team lead', 'reviewer', 'steward')

const emergencies = route({
  path: '/emergencies',
  who: seniors,
  words,
  read: () => ({ waiting: emergenciesForMe() }),
  page: ReviewPage,
})

const review = route({
  path: '/emergencies/:access',
  who: seniors,
  words,
  read: () => ({ waiting: emergenciesForMe() }),
  page: ReviewPage,
  form: reviewForm,
  async act(tx, { right, said, tell }, asked) {
    const { value: days } = await tx.ask(valueOn(emergencyReviewDays, tx.now))
    const again = addWorkingDays(tx.now, days)
    const { done } = await tx.ask(
      one(
        sql<{
          done: boolean
        }>`select review_emergency(${idIn(asked, 'access')}, ${right}, ${said}, ${tell}, ${again}) as done`,
      ),
    )
    if (!done) throw new NotFound()
    return '/emergencies'
  },
})

export const emergencyRoutes: AnyRoute[] = [open, emergencies, review]
