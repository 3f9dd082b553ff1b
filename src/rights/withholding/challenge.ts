import type { AtTheirWordSaid } from '../../people/index.ts'
import { type Asked, idIn, type Outcome, type Transaction } from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { challengeDays } from '../settings.ts'
import { challengeWithholding, endWithholding } from './store.ts'
import type { Words } from './words.ts'

/** The person, or their advocate, says no to something being kept: one press, and words if they like. The clock runs at once. */
export async function challenge(
  tx: Transaction,
  { words, how }: { words: string; how: AtTheirWordSaid },
  asked: Asked & { w: Words },
): Promise<Outcome> {
  const { person, now, w } = asked
  const days = await tx.ask(valueOn(challengeDays, now))
  await tx.ask(
    challengeWithholding(idIn(asked, 'withholding'), {
      words: words || w.challenge.noWords,
      due: addWorkingDays(now, days.value),
      how: how.how,
      owed: w.challenge.owed,
      team: w.challenge.team,
    }),
  )
  return `/people/${person}/rights`
}

/** Whoever proposed or approved it opens it before its day. */
export async function end(tx: Transaction, { words }: { words: string }, asked: Asked): Promise<Outcome> {
  await tx.ask(endWithholding(idIn(asked, 'withholding'), words))
  return `/people/${asked.person}/rights`
}
