import { type AnyRoute, idIn, one, posts, route, sql } from '../../platform/index.ts'
import { introductionDue } from '../named-worker/routes.ts'
import { goingForm } from './forms.ts'
import { GoingPage } from './pages/going.tsx'
import { colleagueGoing } from './store.ts'
import { words } from './words.ts'

const going = route({
  path: '/colleagues/:member/going',
  who: posts('team lead'),
  words,
  read: (asked) => ({ going: colleagueGoing(idIn(asked, 'member')) }),
  page: GoingPage,
  form: goingForm,
  async act(tx, { endsAt, said }, asked) {
    const due = await introductionDue(tx)
    const { passed } = await tx.ask(
      one(
        sql<{
          passed: number | null
        }>`select end_posts(${idIn(asked, 'member')}, ${endsAt ?? tx.now}, ${said}, ${due}) as passed`,
      ),
    )
    if (passed === null) return { errors: [{ field: 'when', message: asked.w.going.errors.gone }] }
    return `/team?passed=${passed}`
  },
})

export const goingRoutes: AnyRoute[] = [going]
