import type { How } from '../people/index.ts'
import { type Id, newId, type Outcome, type Transaction } from '../platform/index.ts'
import { addWorkingDays, owe, promisesTo } from '../promises/index.ts'
import { valueOn } from '../settings/index.ts'
import { asksCouncil, checkInsAfter, contentOf, markOf, monthsLater } from './rules/index.ts'
import { checkInWeeks, reviewMonths, signOffDays, signOffLadder } from './settings.ts'
import {
  askSignOff,
  holdPlan,
  hopesOf,
  insertAgreement,
  insertCheckIn,
  planOf,
  type Step,
  stepsOf,
} from './store/index.ts'
import type { Words } from './words.ts'

interface Agreeing {
  /** The mark of the plan that the yes was given to, as the page carried it; empty: none was shown. */
  stood: string
  how: How
  writer: Id
  w: Words
}

/**
 * The person agrees to their plan as it stands: the version is pinned, the council’s clock starts where the plan asks the
 * council for something, and the days are promised on which we ask whether it happened and helped. With no hope there is
 * nothing to agree to; nothing else holds a yes up, neither a missing strength nor anybody’s step (P7, P10).
 */
export async function agreePlan(tx: Transaction, person: Id, { stood, how, writer, w }: Agreeing): Promise<Outcome> {
  tx.run(holdPlan(person))
  const { plan, hopes, steps, promises, weeks, months } = await tx.read({
    plan: planOf(person),
    hopes: hopesOf(person),
    steps: stepsOf(person),
    promises: promisesTo(person),
    weeks: valueOn(checkInWeeks, tx.now),
    months: valueOn(reviewMonths, tx.now),
  })
  const content = contentOf(plan, hopes, steps)
  if (content.hopes.length === 0) return { errors: [{ field: 'agree', message: w.plan.hopesFirst }] }
  if (stood !== '' && stood !== markOf(content))
    return { errors: [{ field: 'agree', message: w.plan.changedMeanwhile }] }
  const agreement = newId()
  const version = (plan.agreement?.version ?? 0) + 1
  const atTheirWordBy = writer === person ? null : writer
  tx.run(insertAgreement(person, { id: agreement, version, content, atTheirWordBy, how }, tx.now))
  const owner = plan.helpers.find(({ kind, helperId }) => kind === 'worker' && helperId !== null)?.helperId
  const by = owner ?? { name: w.owed.team }
  const waiting = plan.checkIns.filter(({ answeredAt }) => answeredAt === null).length
  for (const { weeks: count, due } of checkInsAfter(tx.now, weeks.value, waiting)) {
    const id = newId()
    tx.run(
      insertCheckIn(person, agreement, id, count, due),
      owe({
        person,
        part: 'plan',
        owner: by,
        what: w.owed.checkIn(count),
        beganBy: `check-in ${id}`,
        due,
        now: tx.now,
      }),
    )
  }
  if (!promises.some(({ beganBy, keptAt, brokenAt }) => beganBy.startsWith('review ') && !keptAt && !brokenAt)) {
    const due = monthsLater(tx.now, months.value)
    tx.run(owe({ person, part: 'plan', owner: by, what: w.owed.review, beganBy: `review ${person}`, due, now: tx.now }))
  }
  const agreed = hopes.filter(({ setAsideAt }) => setAsideAt === null).map(({ id }) => id)
  await startCouncilsClock(
    tx,
    agreement,
    steps.filter(({ hopeId }) => agreed.includes(hopeId)),
    w,
  )
  tx.tell('plan agreed', person, { version })
  return `/people/${person}/plan`
}

/** The lawful sign-off (Care Act 2014, sections 24 and 25): only for what is asked of the council, from this moment. */
export async function startCouncilsClock(
  tx: Transaction,
  agreement: Id,
  steps: readonly Step[],
  w: Words,
): Promise<void> {
  if (!asksCouncil(steps)) return
  const { days, ladder } = await tx.read({ days: valueOn(signOffDays, tx.now), ladder: valueOn(signOffLadder, tx.now) })
  const due = addWorkingDays(tx.now, days.value)
  tx.run(askSignOff({ signOff: newId(), agreement, due, ladder: ladder.value, team: w.owed.team }))
}
