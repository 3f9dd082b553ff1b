import { helloHours, readings } from '../../conversations/index.ts'
import {
  type AnyRoute,
  anyone,
  idIn,
  NotFound,
  newId,
  one,
  posts,
  route,
  sql,
  type Transaction,
} from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { answerForm, unsafeForm } from './forms.ts'
import { AnswerPage } from './pages/answer.tsx'
import { NotSafePage } from './pages/not-safe.tsx'
import { SaidPage } from './pages/said.tsx'
import { resting, saidJustNow, toAnswer, toldByMe } from './store.ts'
import { words } from './words.ts'

const day = 86_400_000

/** The end of this working day, or of the next where nobody is there any more today. */
async function sameWorkingDay(tx: Transaction): Promise<Date> {
  const { value } = await tx.ask(valueOn(helloHours, tx.now))
  const [next] = readings(tx.now, value)
  return next?.closes ?? new Date(tx.now.getTime() + day)
}

const say = route({
  path: '/not-safe',
  who: anyone,
  limit: { of: 'not safe', most: 20, seconds: 3_600, by: 'address' },
  words,
  read: () => ({ told: toldByMe() }),
  page: NotSafePage,
  form: unsafeForm,
  async act(tx, { kind, about, name, words: said, reach, forSomebody, offScreen }) {
    const word = newId()
    const due = await sameWorkingDay(tx)
    tx.run(
      sql`select say_unsafe(${word}, ${kind}, ${about}, ${name}, ${said}, ${reach}, ${forSomebody}, ${offScreen}, ${due})`,
    )
    return `/not-safe/${word}/said`
  },
})

const said = route({
  path: '/not-safe/:unsafe/said',
  who: anyone,
  words,
  read: (asked) => ({ said: saidJustNow(idIn(asked, 'unsafe')) }),
  page: SaidPage,
})

const answering = {
  who: posts('keeper', 'team lead', 'reviewer', 'steward'),
  words,
  read: () => ({ waiting: toAnswer(), rests: resting() }),
  page: AnswerPage,
}

const list = '/not-safe/answers'
const answer = route({
  ...answering,
  path: `${list}/:unsafe`,
  form: answerForm,
  async act(tx, { answer, rest }, asked) {
    const { done } = await tx.ask(
      one(
        sql<{ done: boolean }>`select answer_unsafe(${idIn(asked, 'unsafe')}, ${answer}, ${rest}, ${newId()}) as done`,
      ),
    )
    if (!done) throw new NotFound()
    return list
  },
})

const goOn = route({
  ...answering,
  path: `${list}/rests/:pause/go-on`,
  form: () => ({ value: null }),
  async act(tx, _nothing, asked) {
    const { done } = await tx.ask(one(sql<{ done: boolean }>`select goes_on(${idIn(asked, 'pause')}) as done`))
    if (!done) throw new NotFound()
    return list
  },
})

export const safeRoutes: AnyRoute[] = [say, said, route({ ...answering, path: list }), answer, goOn]
