import { type AnyRoute, type Asked, idIn, members, newId, route, sql, type Transaction } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { openMine } from '../gifts/whose.ts'
import { answerForm, beMentorForm, seenForm } from './forms.ts'
import { MentoringPage } from './pages/mentoring.tsx'
import { enterpriseSteps } from './settings.ts'
import { iMentor, mentorsToAsk } from './store.ts'
import { words } from './words.ts'

const path = '/enterprises/mentoring'
const page = {
  who: members,
  words,
  async gather(tx: Transaction, asked: Asked) {
    await openMine(tx, asked, 'read')
    return tx.read({ mentees: iMentor(), mentors: mentorsToAsk(), path: valueOn(enterpriseSteps, asked.now) })
  },
  page: MentoringPage,
}

/** For whoever goes along with somebody who begins: their own yes, each time. */
export const mentoringRoutes: AnyRoute[] = [
  route({
    ...page,
    path,
    form: beMentorForm,
    act(tx, { shownAs, words: said, yes }) {
      tx.run(sql`select be_mentor(${newId()}, ${shownAs}, ${said}, ${yes})`)
      return path
    },
  }),
  route({
    ...page,
    path: `${path}/:enterprise`,
    form: answerForm,
    act(tx, { answer }, asked) {
      tx.run(sql`select answer_mentee(${idIn(asked, 'enterprise')}, ${answer === 'yes'})`)
      return path
    },
  }),
  route({
    ...page,
    path: `${path}/:enterprise/steps`,
    form: seenForm,
    act(tx, { steps }, asked) {
      tx.run(sql`select steps_seen(${idIn(asked, 'enterprise')}, ${steps}::text[])`)
      return path
    },
  }),
]
