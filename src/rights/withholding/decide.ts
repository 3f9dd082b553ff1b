import { type Asked, idIn, type Outcome, type Transaction } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { day } from '../../ui/index.ts'
import { addDays, addHours } from '../months.ts'
import { decideHours, mostWeeks } from '../settings.ts'
import type { Deciding } from './forms.ts'
import { decideMatter, type MatterForMe, matterForMe } from './store.ts'
import type { Words } from './words.ts'

/** Decides one question about a withholding: the database checks that it is theirs, and that they stand outside team and line. */
export async function decide(tx: Transaction, d: Deciding, asked: Asked & { w: Words }): Promise<Outcome> {
  const { now, w } = asked
  const id = idIn(asked, 'matter')
  const { matter, hours, most } = await tx.read({
    matter: matterForMe(id),
    hours: valueOn(decideHours, now),
    most: valueOn(mostWeeks, now),
  })
  const longer = d.answer === 'no' && (matter.what === 'end' || matter.what === 'quiet end')
  const weeks = d.weeks ?? 0
  if (longer && (weeks < 1 || weeks > most.value))
    return { errors: [{ field: 'weeks', message: w.decide.errors.weeks(most.value) }] }
  await tx.ask(
    decideMatter(id, {
      answer: d.answer,
      words: d.words,
      until: longer ? addDays(now, weeks * 7) : null,
      due: addHours(now, hours.value),
      notice: noticeOf(matter, now, w),
    }),
  )
  return '/withheld'
}

/** What its person will read that day, unless it stays unsaid. */
function noticeOf({ ground, since, what, untilOn, untilAt }: MatterForMe, now: Date, w: Words): string {
  const until = what === 'propose' ? untilOn : untilAt
  return until === null ? '' : w.notice(w.grounds[ground], w.laws[ground], day(since, now), day(until, now))
}
