import { type AnyRoute, type Asked, idIn, NotFound, newId, route, sql, type Transaction } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { baseOf, type Door, doorsTo } from '../gifts/doors.ts'
import { answerForm, beMentorForm, seenForm } from './forms.ts'
import { MentoringPage } from './pages/mentoring.tsx'
import { enterpriseSteps } from './settings.ts'
import { iMentor, mentorsToAsk } from './store.ts'
import { words } from './words.ts'

/** For whoever goes along with somebody who begins: their own yes, each time, by themselves or written down at their word. */
function of(door: Door): AnyRoute[] {
  const { base, read, change, whose } = door
  const { why } = words.en
  const path = base === '' ? '/enterprises/mentoring' : `${base}/mentoring`
  const to = (asked: Asked) => (base === '' ? path : `${baseOf(door, asked)}/mentoring`)
  const gather = (act: 'read' | 'change') => async (tx: Transaction, asked: Asked) => {
    const neighbour = await door.open(tx, asked, act)
    const rest = await tx.read({
      mentees: iMentor(whose(asked)),
      mentors: mentorsToAsk(whose(asked)),
      path: valueOn(enterpriseSteps, asked.now),
    })
    return { neighbour, ...rest }
  }
  const page = { words, page: MentoringPage }
  const doing = { ...page, who: change, why: why.changeMentoring, gather: gather('change') }
  /** Whom they were asked by, or go along with; anybody else is not there. */
  const theirs = async (tx: Transaction, asked: Asked) => {
    await door.open(tx, asked, 'change')
    const enterprise = idIn(asked, 'enterprise')
    if (!(await tx.ask(iMentor(whose(asked)))).some(({ id }) => id === enterprise)) throw new NotFound()
    return enterprise
  }
  return [
    route({ ...page, path, who: read, why: why.readMentoring, gather: gather('read') }),
    route({
      ...doing,
      path: `${path}/me`,
      form: (posted, w, asked) => beMentorForm(posted, w, asked, whose(asked)),
      async act(tx, { shownAs, words: said, email, yes, how }, asked) {
        await door.open(tx, asked, 'change')
        tx.run(sql`select be_mentor(${newId()}, ${whose(asked)}, ${shownAs}, ${said}, ${email}, ${yes}, ${how.how})`)
        return to(asked)
      },
    }),
    route({
      ...doing,
      path: `${path}/:enterprise`,
      form: (posted, w, asked) => answerForm(posted, w, asked, whose(asked)),
      async act(tx, { answer, how }, asked) {
        tx.run(sql`select answer_mentee(${await theirs(tx, asked)}, ${answer === 'yes'}, ${how.how})`)
        return to(asked)
      },
    }),
    route({
      ...doing,
      path: `${path}/:enterprise/steps`,
      form: (posted, w, asked) => seenForm(posted, w, asked, whose(asked)),
      async act(tx, { steps, how }, asked) {
        tx.run(sql`select steps_seen(${await theirs(tx, asked)}, ${steps}::text[], ${how.how})`)
        return to(asked)
      },
    }),
  ]
}

export const mentoringRoutes: AnyRoute[] = doorsTo('community').flatMap(of)
