import {
  type AnyRoute,
  type Asked,
  idIn,
  NotFound,
  newId,
  one,
  route,
  sql,
  type Transaction,
} from '../../platform/index.ts'
import { baseOf, type Door, doorsTo } from '../gifts/doors.ts'
import { agreementForm, endForm, reviewForm } from './forms.ts'
import { AgreePage } from './pages/agree.tsx'
import { BoughtPage } from './pages/bought.tsx'
import { ReviewPage } from './pages/review.tsx'
import { agreeWith, boughtBy, enterpriseShown } from './store.ts'
import { words } from './words.ts'

type Done = { done: boolean }
const writing = { of: 'bought written', most: 20, seconds: 86_400, by: 'member' } as const

/** What somebody buys: it stands in the part “money” of a record. Their own, in a record, and a neighbour’s without one. */
function of(door: Door): AnyRoute[] {
  const { base, read, change, whose } = door
  const { why } = words.en
  const path = `${base}/bought`
  const to = (asked: Asked) => `${baseOf(door, asked)}/bought`
  const all = async (tx: Transaction, asked: Asked, act: 'read' | 'change') => {
    const neighbour = await door.open(tx, asked, act)
    return { neighbour, bought: await tx.ask(boughtBy(whose(asked))) }
  }
  const single = async (tx: Transaction, asked: Asked) => {
    const { neighbour, bought } = await all(tx, asked, 'change')
    const found = bought.find(({ id }) => id === idIn(asked, 'bought'))
    if (!found) throw new NotFound()
    return { neighbour, bought: found }
  }
  const changing = { who: change, why: why.changeBought, words }

  const list = route({
    path,
    who: read,
    why: why.readBought,
    words,
    gather: (tx, asked) => all(tx, asked, 'read'),
    page: BoughtPage,
  })

  const agree = route({
    ...changing,
    path: `${path}/from/:enterprise`,
    limit: writing,
    draft: true,
    async gather(tx, asked) {
      const neighbour = await door.open(tx, asked, 'change')
      const enterprise = await tx.ask(enterpriseShown(idIn(asked, 'enterprise')))
      if (!enterprise) throw new NotFound()
      return { neighbour, enterprise }
    },
    page: AgreePage,
    form: (posted, w, asked) => agreementForm(posted, w, asked, whose(asked)),
    async act(tx, { said, how }, asked) {
      await door.open(tx, asked, 'change')
      const { outcome } = await tx.ask(agreeWith(newId(), whose(asked), idIn(asked, 'enterprise'), said, how.how))
      return outcome === 'done' ? to(asked) : { errors: [{ field: 'what', message: asked.w.agree.errors[outcome] }] }
    },
  })

  const end = route({
    ...changing,
    path: `${path}/:bought`,
    async gather(tx: Transaction, asked: Asked) {
      const { neighbour, bought } = await single(tx, asked)
      return { neighbour, bought: [bought] }
    },
    page: BoughtPage,
    form: (posted, w, asked) => endForm(posted, w, asked, whose(asked)),
    async act(tx, { how }, asked) {
      const { bought } = await single(tx, asked)
      const { done } = await tx.ask(one(sql<Done>`select buyer_ends(${bought.id}, ${how.how}) as done`))
      return done ? to(asked) : { errors: [{ field: 'end', message: asked.w.bought.errors.gone }] }
    },
  })

  const review = route({
    ...changing,
    path: `${path}/:bought/review`,
    limit: writing,
    draft: true,
    gather: single,
    page: ReviewPage,
    form: (posted, w, asked) => reviewForm(posted, w, asked, whose(asked)),
    async act(tx, { back, words: said, again, shownAs, how }, asked) {
      const { bought } = await single(tx, asked)
      const { done } = await tx.ask(
        one(
          back
            ? sql<Done>`select take_review_back(${bought.id}, ${how.how}) as done`
            : sql<Done>`select write_review(${newId()}, ${bought.id}, ${said}, ${again}, ${shownAs}, ${how.how}) as done`,
        ),
      )
      return done ? to(asked) : { errors: [{ field: 'words', message: asked.w.review.errors.gone }] }
    },
  })

  return [list, agree, end, review]
}

export const buyingRoutes: AnyRoute[] = doorsTo('money').flatMap(of)
