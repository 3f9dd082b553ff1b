import { type AnyRoute, type Asked, idIn, NotFound, posts, route, type Transaction } from '../../../platform/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { agreedForm, answerForm } from '../forms.ts'
import { TeamPage } from '../pages/team.tsx'
import { countedDays, mostKnown } from '../settings.ts'
import { agreeMost, alerts, answerFull, contactsOfTeam, coordinationTeam } from '../store.ts'
import { words } from '../words.ts'

const home = '/coordination/team'

async function gather(tx: Transaction, { now }: Asked) {
  const { most, counted } = await tx.read({ most: valueOn(mostKnown, now), counted: valueOn(countedDays, now) })
  const found = await tx.read({
    team: coordinationTeam(most.value),
    alerts: alerts(),
    contacts: contactsOfTeam(counted.value),
  })
  return { ...found, most, counted }
}

const page = { who: posts('team lead', 'steward', 'reviewer'), words, gather, page: TeamPage }

const team = route({ ...page, path: home })

const agreed = route({
  ...page,
  who: posts('team lead', 'steward'),
  path: `${home}/:member/agreed`,
  form: agreedForm,
  async act(tx, { most, because }, asked) {
    const { done } = await tx.ask(agreeMost(idIn(asked, 'member'), most, because))
    if (!done) throw new NotFound()
    return home
  },
})

const answer = route({
  ...page,
  path: '/coordination/alerts/:alert',
  form: answerForm,
  async act(tx, { answer }, asked) {
    const { done } = await tx.ask(answerFull(idIn(asked, 'alert'), answer))
    if (!done) throw new NotFound()
    return home
  },
})

export const teamRoutes: AnyRoute[] = [team, agreed, answer]
