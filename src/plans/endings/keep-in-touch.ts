import type { Id, Outcome, Transaction } from '../../platform/index.ts'
import { addWorkingDays, keepPromise, owe } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { nextTryDays } from './settings.ts'
import { type Apart, addApart, addTry, apartNow, endApart, standsWithUs, type Tried } from './store/index.ts'
import type { Words } from './words/index.ts'

type Beginning = Omit<Parameters<typeof addApart>[1], 'id'> & {
  id: Id
  /** When somebody is in touch next, or tries again; null: only when it is wished. */
  nextBy: Date | null
}

/** Begins a time of being away, resting or out of touch. One that runs is over by it; the row of it stays. */
export async function beginApart(tx: Transaction, person: Id, one: Beginning, by: Id, w: Words): Promise<Outcome> {
  const stands = await tx.ask(standsWithUs(person))
  if (stands?.state === 'ended' || stands?.state === 'died')
    return { errors: [{ field: 'words', message: w.apart.errors.ended }] }
  const before = await tx.ask(apartNow(person))
  if (before) tx.run(endApart(person, by, '', tx.now), keepPromise(person, beganBy(before.id), tx.now))
  tx.run(addApart(person, one, by, tx.now))
  promiseNext(tx, person, one, w)
  tx.tell(`${one.kind} begun`, person, { apart: one.id })
  return `/people/${person}/in-touch`
}

/** Somebody was in touch, or tried. The next time is promised; whoever was out of touch and is reached is with us again. */
export async function noteTry(
  tx: Transaction,
  person: Id,
  tried: Pick<Tried, 'way' | 'gotThrough' | 'words'> & { nextBy: string | null },
  by: Id,
  w: Words,
): Promise<Outcome> {
  const now = await tx.ask(apartNow(person))
  if (!now) return { errors: [{ field: 'way', message: w.apart.errors.notOut }] }
  const over = now.kind === 'out of touch' && tried.gotThrough
  const nextBy = over ? null : await nextTime(tx, now, tried.nextBy)
  tx.run(addTry(person, now.id, by, { ...tried, nextBy }, tx.now), keepPromise(person, beganBy(now.id), tx.now))
  if (over) tx.run(endApart(person, by, tried.words, tx.now))
  else promiseNext(tx, person, { ...now, nextBy }, w)
  tx.tell(tried.gotThrough ? 'was in touch' : 'tried to be in touch', person, { apart: now.id })
  return `/people/${person}/in-touch`
}

export async function comeTogether(tx: Transaction, person: Id, by: Id, words: string, w: Words): Promise<Outcome> {
  const now = await tx.ask(apartNow(person))
  if (!now) return { errors: [{ field: 'words', message: w.apart.over.none }] }
  tx.run(endApart(person, by, words, tx.now), keepPromise(person, beganBy(now.id), tx.now))
  tx.tell(`${now.kind} over`, person, { apart: now.id })
  return `/people/${person}/in-touch`
}

/** When it is next: the day that was said, the rhythm, or the place’s own number of working days for whom nobody reaches. */
export async function nextTime(
  tx: Transaction,
  { kind, everyDays }: Pick<Apart, 'kind' | 'everyDays'>,
  said: string | null,
): Promise<Date | null> {
  if (said) return new Date(`${said}T17:00:00Z`)
  if (everyDays !== null) return new Date(tx.now.getTime() + everyDays * 86_400_000)
  if (kind !== 'out of touch') return null
  return addWorkingDays(tx.now, (await tx.ask(valueOn(nextTryDays, tx.now))).value)
}

function promiseNext(
  tx: Transaction,
  person: Id,
  {
    id,
    kind,
    keeperId,
    keeperName,
    nextBy,
  }: Pick<Apart, 'id' | 'kind' | 'keeperId' | 'keeperName'> & { nextBy: Date | null },
  w: Words,
): void {
  if (nextBy === null) return
  const what = kind === 'out of touch' ? w.apart.tryAgain : w.apart.keepUp
  const owner = keeperId ?? { name: keeperName }
  tx.run(owe({ person, part: 'plan', owner, what, beganBy: beganBy(id), due: nextBy, now: tx.now }))
}

const beganBy = (apart: Id) => `time apart ${apart}`
