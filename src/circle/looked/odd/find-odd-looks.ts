import { inPlaceAsSystem, type Job, job, type Transaction } from '../../../platform/index.ts'
import { addWorkingDays } from '../../../promises/index.ts'
import { valueOn } from '../../../settings/index.ts'
import { isoDay } from '../../../ui/index.ts'
import { startOf } from '../asking.ts'
import { lookedClimbDays, oddLimits, reviewDays } from '../settings.ts'
import { climbWhys } from '../why/store.ts'
import { whyWords } from '../why/words.ts'
import { climbOddLooks, findOddLooks } from './store.ts'

const day = 86_400_000

/**
 * Looks through yesterday’s readings, and for “no contact” through those of as many days ago as the place says, so that
 * work that came after them counts. Done twice it finds nothing twice. Answers how many readings were noticed.
 */
export async function noticeReadings(tx: Transaction): Promise<number> {
  const { limits, days } = await tx.read({ limits: valueOn(oddLimits, tx.now), days: valueOn(reviewDays, tx.now) })
  const dayBefore = (days: number) => startOf(isoDay(new Date(startOf(isoDay(tx.now)).getTime() - (days - 0.5) * day)))
  const { contactDays } = limits.value
  const span = {
    from: dayBefore(1),
    until: startOf(isoDay(tx.now)),
    earlierFrom: dayBefore(contactDays + 1),
    earlierUntil: dayBefore(contactDays),
  }
  const [row] = await tx.ask(findOddLooks(span, limits.value, addWorkingDays(tx.now, days.value), whyWords.en.team))
  return row?.found ?? 0
}

/** Passes questions and readings that nobody answered or looked at in time to the next, by name. */
export async function climbUnanswered(tx: Transaction): Promise<void> {
  const { value } = await tx.ask(valueOn(lookedClimbDays, tx.now))
  const again = addWorkingDays(tx.now, value)
  await Promise.all([tx.ask(climbWhys(again, whyWords.en.owed.climbed)), tx.ask(climbOddLooks(again))])
}

export const noticeJob: Job = job({
  name: 'circle/notice-readings',
  every: 'day at 5:10',
  async run({ database, place }) {
    await inPlaceAsSystem(database, place, null, noticeReadings)
  },
})

export const climbUnansweredJob: Job = job({
  name: 'circle/climb-unanswered',
  every: 'hour',
  async run({ database, place }) {
    await inPlaceAsSystem(database, place, null, climbUnanswered)
  },
})
