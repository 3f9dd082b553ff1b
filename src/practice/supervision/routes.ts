import {
  type AnyRoute,
  type Asked,
  idIn,
  newId,
  one,
  posts,
  route,
  sql,
  standing,
  type Transaction,
} from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { proposeForm } from '../handover/forms.ts'
import { proposeHandover } from '../handover/store.ts'
import { words as handing } from '../handover/words.ts'
import { decide, introductionDue } from '../named-worker/routes.ts'
import { supervisionDays } from '../settings.ts'
import { letForm, superviseForm } from './forms.ts'
import { LetPage } from './pages/let.tsx'
import { TeamPage, TeamPersonPage } from './pages/team.tsx'
import { couldSupervise, teamColleagues, teamPeople, teamPerson } from './store.ts'
import { words } from './words.ts'

const day = 86_400_000

/** Until when somebody may read along; null where that is longer than the place allows. */
async function untilAfter(tx: Transaction, days: number): Promise<Date | number> {
  const { value: most } = await tx.ask(valueOn(supervisionDays, tx.now))
  return days > most ? most : new Date(tx.now.getTime() + days * day)
}

const letIn = route({
  path: '/people/:person/my-worker/supervisor',
  who: decide,
  why: 'wrote down that a supervisor may read along',
  words,
  read: ({ person, now }) => ({ could: couldSupervise(person), most: valueOn(supervisionDays, now) }),
  page: LetPage,
  form: letForm,
  async act(tx, { supervisor, said, days, how }, { person, w }) {
    const until = await untilAfter(tx, days)
    if (typeof until === 'number') return { errors: [{ field: 'days', message: w.let.errors.days(until) }] }
    const { done } = await tx.ask(
      one(
        sql<{
          done: boolean
        }>`select let_supervisor(${newId()}, ${person}, ${supervisor}, ${said}, ${until}, ${how.by}, ${how.how}) as done`,
      ),
    )
    return done
      ? `/people/${person}/my-worker`
      : { errors: [{ field: 'supervisor', message: w.let.errors.supervisor }] }
  },
})

const ended = route({
  path: '/people/:person/my-worker/supervisor/:supervision/ended',
  who: standing('read', ['reach', 'said']),
  why: 'ended a supervisor’s reading along',
  words,
  form: () => ({ value: null }),
  act(tx, _nothing, asked) {
    tx.run(sql`select end_supervision(${idIn(asked, 'supervision')}, ${asked.person})`)
    return asked.viewer?.id === asked.person ? `/people/${asked.person}/my-worker` : '/my-people'
  },
})

const lead = posts('team lead')

const team = route({ path: '/team', who: lead, words, read: () => ({ people: teamPeople() }), page: TeamPage })

const onePage = (asked: Asked) => ({
  one: teamPerson(idIn(asked, 'member')),
  colleagues: teamColleagues(idIn(asked, 'member')),
  most: valueOn(supervisionDays, asked.now),
})

const onePerson = route({ path: '/team/:member', who: lead, words, read: onePage, page: TeamPersonPage })

const handover = route({
  path: '/team/:member/handover',
  who: lead,
  words,
  read: onePage,
  page: TeamPersonPage,
  form: (posted, _w, asked) => proposeForm(posted, handing.en, asked),
  async act(tx, typed, asked) {
    const due = await introductionDue(tx)
    const { outcome } = await tx.ask(
      one(proposeHandover({ ...typed, id: newId(), person: idIn(asked, 'member'), due })),
    )
    if (outcome !== 'done') return { errors: [{ field: 'to', message: handing.en.propose.errors[outcome] }] }
    return '/team'
  },
})

const supervision = route({
  path: '/team/:member/supervision',
  who: lead,
  words,
  read: onePage,
  page: TeamPersonPage,
  form: superviseForm,
  async act(tx, { reason, days }, asked) {
    const until = await untilAfter(tx, days)
    if (typeof until === 'number') return { errors: [{ field: 'days', message: asked.w.let.errors.days(until) }] }
    const { done } = await tx.ask(
      one(
        sql<{
          done: boolean
        }>`select supervise_with_reason(${newId()}, ${idIn(asked, 'member')}, ${reason}, ${until}) as done`,
      ),
    )
    if (!done) return { errors: [{ field: 'reason', message: asked.w.one.errors.notYou }] }
    return `/people/${idIn(asked, 'member')}/plan`
  },
})

export const supervisionRoutes: AnyRoute[] = [letIn, ended, team, onePerson, handover, supervision]
