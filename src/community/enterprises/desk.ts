import { type AnyRoute, type Asked, idIn, NotFound, newId, one, posts, route, sql } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { downForm, lookedForm, paperForm } from './forms.ts'
import { DeskPage } from './pages/desk.tsx'
import { DownPage } from './pages/down.tsx'
import { enterpriseChecks, soonDays } from './settings.ts'
import { enterprisesToSee, reviewsOf } from './store.ts'
import { words } from './words.ts'

type Done = { done: boolean }
const path = '/enterprises/papers'
const page = {
  who: posts('connector', 'team lead', 'steward'),
  words,
  read: ({ now }: Asked) => ({
    all: enterprisesToSee(),
    checks: valueOn(enterpriseChecks, now),
    soon: valueOn(soonDays, now),
  }),
  page: DeskPage,
}

/** Those who see papers, and look again where one has grown. */
export const deskRoutes: AnyRoute[] = [
  route({ ...page, path }),
  route({
    ...page,
    path: `${path}/:enterprise`,
    form: paperForm,
    async act(tx, { kind, level, ends }, asked) {
      const { value: rules } = await tx.ask(valueOn(enterpriseChecks, tx.now))
      if (!rules.some(({ key }) => key === kind)) {
        return { errors: [{ field: 'kind', message: asked.w.desk.errors.kind }] }
      }
      const { outcome } = await tx.ask(
        one(
          sql<{
            outcome: 'seen' | 'over'
          }>`select see_check(${newId()}, ${idIn(asked, 'enterprise')}, ${kind}, ${level}, ${ends}::date, ${JSON.stringify(rules)}::jsonb) as outcome`,
        ),
      )
      return outcome === 'seen' ? path : { errors: [{ field: 'ends', message: asked.w.desk.errors.over }] }
    },
  }),
  route({
    ...page,
    path: `${path}/:enterprise/looked`,
    form: lookedForm,
    act(tx, { words: said }, asked) {
      tx.run(sql`select looked_again(${idIn(asked, 'enterprise')}, ${said})`)
      return path
    },
  }),
  route({
    path: '/enterprises/:enterprise/reviews/:review/down',
    who: posts('keeper', 'team lead', 'reviewer', 'steward'),
    words,
    async gather(tx, asked) {
      const review = (await tx.ask(reviewsOf(idIn(asked, 'enterprise')))).find(({ id }) => id === idIn(asked, 'review'))
      if (!review || review.removedOn || review.takenBack) throw new NotFound()
      return { review }
    },
    page: DownPage,
    form: downForm,
    async act(tx, { why }, asked) {
      const { done } = await tx.ask(one(sql<Done>`select take_review_down(${idIn(asked, 'review')}, ${why}) as done`))
      if (!done) throw new NotFound()
      return `/enterprises/${idIn(asked, 'enterprise')}`
    },
  }),
]
