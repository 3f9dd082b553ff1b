import { reachOf } from '../../../people/index.ts'
import {
  type AnyRoute,
  anyone,
  idIn,
  isId,
  type Limit,
  NotFound,
  posts,
  route,
  standing,
  type Transaction,
} from '../../../platform/index.ts'
import { addWorkingDays, keepPromise } from '../../../promises/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { cardHash } from '../card-code.ts'
import { checkForm, leaveForm, publicLeaveForm, settleForm, undoForm } from '../forms/leave.ts'
import {
  CheckPage,
  LeaveForAnybodyPage,
  LeavePage,
  LeaveThanksPage,
  SettlePage,
  UndoLeavePage,
  WaitingPage,
} from '../pages/leave.tsx'
import { offerDays } from '../settings.ts'
import {
  addCheck,
  beInTouchAgain,
  checksOf,
  leaveFromOutside,
  leaveMatches,
  leaveMeAlone,
  leaveNow,
  leavesOf,
  leavesWaiting,
  type Offer,
  settleLeave,
} from '../store/index.ts'
import { type Words, words } from '../words/index.ts'
import { others } from './apart.ts'

const path = '/people/:person/leave-me-alone'
const change = standing('change', ['reach', 'rights'])
/** Guessing a code is slow, from one address and for all that begin alike; a house with one address still has room. */
export const guesses: Limit[] = [
  { most: 10, seconds: 3_600, by: 'address', of: 'codes of cards' },
  { most: 40, seconds: 3_600, by: { code: 'code', first: 4 }, of: 'codes of cards' },
]

async function offer(tx: Transaction, w: Words): Promise<Offer> {
  const days = await tx.ask(valueOn(offerDays, tx.now))
  return { ask: w.leave.own.ask, askBy: addWorkingDays(tx.now, days.value) }
}

const own = route({
  path,
  who: change,
  why: 'wrote down that you want to be left alone',
  words,
  read: ({ person }) => ({ now: leaveNow(person), before: leavesOf(person), checks: checksOf(person) }),
  page: LeavePage,
  form: leaveForm,
  async act(tx, { words: said, how }, { person, w }) {
    await tx.ask(leaveMeAlone(person, said, how.how, await offer(tx, w)))
    return `/people/${person}/leave-me-alone`
  },
})

const undo = route({
  path: `${path}/undo`,
  who: change,
  why: 'wrote down that somebody may be in touch with you again',
  words,
  read: ({ person }) => ({ now: leaveNow(person) }),
  page: UndoLeavePage,
  form: undoForm,
  async act(tx, { how }, { person }) {
    await tx.ask(beInTouchAgain(person, how.how))
    return `/people/${person}/in-touch`
  },
})

const check = route({
  path: `${path}/check`,
  who: change,
  why: 'asked you once, in private',
  words,
  // The person’s own screen may be watched: there is no such page for them.
  async gather(tx, asked) {
    others(asked)
    const { person } = asked
    return tx.read({ now: leaveNow(person), checks: checksOf(person), reach: reachOf(person) })
  },
  page: CheckPage,
  form: checkForm,
  async act(tx, said, asked) {
    const by = others(asked)
    const now = await tx.ask(leaveNow(asked.person))
    if (!now) throw new NotFound()
    const added = await tx.ask(addCheck(asked.person, now.id, by, said, tx.now))
    if (added.length === 0) return { errors: [{ field: 'way', message: asked.w.leave.errors.asked }] }
    tx.run(keepPromise(asked.person, `leave alone ${now.id}`, tx.now))
    return `/people/${asked.person}/leave-me-alone`
  },
})

const anybody = route({
  path: '/leave-me-alone',
  who: anyone,
  words,
  limit: guesses,
  page: LeaveForAnybodyPage,
  form: publicLeaveForm,
  async act(tx, { code, ...said }, { w }) {
    tx.run(leaveFromOutside(code === null ? null : cardHash(code), said, await offer(tx, w)))
    return '/leave-me-alone/thanks'
  },
})

const thanks = route({ path: '/leave-me-alone/thanks', who: anyone, words, page: LeaveThanksPage })

const settlers = posts('keeper', 'worker', 'team lead')

const waiting = route({
  path: '/left-alone',
  who: settlers,
  words,
  read: () => ({ waiting: leavesWaiting() }),
  page: WaitingPage,
})

const settle = route({
  path: '/left-alone/:asked',
  who: settlers,
  words,
  limit: { most: 60, seconds: 3_600, by: 'member', looks: true, of: 'finding people' },
  async gather(tx, asked) {
    const id = idIn(asked, 'asked')
    const one = (await tx.ask(leavesWaiting())).find((each) => each.id === id)
    if (!one) throw new NotFound()
    return { one, matches: await tx.ask(leaveMatches(id)) }
  },
  page: SettlePage,
  form: settleForm,
  async act(tx, { who, came }, asked) {
    const [done] = await tx.ask(
      settleLeave(idIn(asked, 'asked'), isId(who) ? who : null, came, await offer(tx, asked.w)),
    )
    if (!done?.settled) throw new NotFound()
    return '/left-alone'
  },
})

export const leaveRoutes: AnyRoute[] = [own, undo, check, anybody, thanks, waiting, settle]
