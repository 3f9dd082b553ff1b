import { statementById } from '../../conversations/index.ts'
import { around } from '../../people/index.ts'
import {
  type AnyRoute,
  type Checked,
  choice,
  fields,
  idIn,
  newId,
  type Posted,
  posts,
  route,
  standing,
  words as text,
} from '../../platform/index.ts'
import { worksWith } from '../correction/store.ts'
import { AskSealPage, OrderPage, OrdersPage } from './pages/orders.tsx'
import { askCourtSeal, courtSealForMe, courtSealsWaiting, decideCourtSeal, type Orderer, orderers } from './store.ts'
import { type Words, words } from './words.ts'

const sealers = posts('keeper', 'steward')

function askForm(posted: Posted, { ask: { errors } }: Words) {
  const { tooLong } = errors
  return fields(posted, {
    byWhat: choice<Orderer>(orderers, errors.byWhat),
    reference: text({ missing: errors.reference, most: 200, tooLong }),
    says: text({ missing: errors.says, most: 2_000, tooLong }),
  })
}

const asking = route({
  path: '/people/:person/said/:statement/court-seal',
  who: standing('change', ['reach', 'said', 'rights']),
  why: 'wrote down that a court or a regulator orders words to be sealed',
  words,
  read: (asked) => ({
    statement: statementById(asked.person, idIn(asked, 'statement')),
    around: around(),
    works: worksWith(asked.person, asked.viewer?.id ?? null),
  }),
  page: AskSealPage,
  form: askForm,
  async act(tx, order, asked) {
    const statement = idIn(asked, 'statement')
    const [answer] = await tx.ask(askCourtSeal(newId(), statement, order))
    return answer?.done
      ? `/people/${asked.person}/said/${statement}`
      : { errors: [{ field: 'reference', message: asked.w.ask.errors.waits }] }
  },
})

const waiting = route({
  path: '/orders-to-seal',
  who: sealers,
  words,
  read: () => ({ orders: courtSealsWaiting() }),
  page: OrdersPage,
})

interface Decided {
  yes: boolean
  why: string
}

function decideForm(posted: Posted, { decide: { errors } }: Words): Checked<Decided> {
  const checked = fields(posted, {
    answer: choice(['yes', 'no'] as const, errors.answer),
    why: text({ most: 2_000, tooLong: errors.tooLong }),
  })
  if (checked.errors) return checked
  const { answer, why } = checked.value
  if (answer === 'no' && why === '') return { errors: [{ field: 'why', message: errors.why }] }
  return { value: { yes: answer === 'yes', why } }
}

const deciding = route({
  path: '/orders-to-seal/:order',
  who: sealers,
  words,
  read: (asked) => ({ order: courtSealForMe(idIn(asked, 'order')) }),
  page: OrderPage,
  form: decideForm,
  async act(tx, { yes, why }, asked) {
    const id = idIn(asked, 'order')
    if (yes && (await tx.ask(courtSealForMe(id))).held)
      return { errors: [{ field: 'answer', message: asked.w.decide.held }] }
    tx.run(decideCourtSeal(id, yes, why))
    return '/orders-to-seal'
  },
})

export const routes: AnyRoute[] = [asking, waiting, deciding]
