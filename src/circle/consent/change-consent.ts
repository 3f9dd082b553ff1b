import type { Id, Outcome, Transaction } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { endOf } from './days.ts'
import type { Pressed } from './forms.ts'
import { letIn, monthsAfter } from './rules.ts'
import { consentMonths } from './settings.ts'
import { circleConsent, endCircle, grantToCircle, pauseCircle, prolongCircle, resumeCircle, undoTurn } from './store.ts'
import type { Words } from './words.ts'

/**
 * One press changes what somebody may see; it counts from the next request. A part that is given goes as long as what
 * they hold already, or as long as the place proposes. Who may press is the database’s to say: the person, or at their word.
 */
export async function changeConsent(
  tx: Transaction,
  person: Id,
  member: Id,
  { press, how: { how } }: Pressed,
  { one: { errors } }: Words,
): Promise<Outcome> {
  if (press.does === 'until' && press.until && endOf(press.until) <= tx.now)
    return { errors: [{ field: 'until', message: errors.past }] }
  const { rows, months } = await tx.read({
    rows: circleConsent(person),
    months: valueOn(consentMonths, tx.now),
  })
  const page = `/people/${person}/circle/consent/${member}`
  const inAWhile = monthsAfter(tx.now, months.value)
  const known = letIn(rows).find(({ memberId }) => memberId === member)
  const untilNow = known?.held.find(({ part }) => press.does === 'grant' && part === press.part) ?? known?.held[0]
  const [done] = await tx.ask(turnOf())
  return done?.turn ? `${page}?done=${done.turn}` : page

  function turnOf() {
    switch (press.does) {
      case 'grant':
        return grantToCircle(person, member, { ...press, until: untilNow ? untilNow.untilAt : inAWhile, how })
      case 'pause':
        return pauseCircle(person, member, press.part, how)
      case 'resume':
        return resumeCircle(person, member, press.part, how)
      case 'end':
        return endCircle(person, member, press.part, how)
      case 'undo':
        return undoTurn(person, member, press.turn, how)
      case 'longer':
        return prolongCircle(person, member, inAWhile, how)
      case 'until':
        return prolongCircle(person, member, press.until === null ? null : endOf(press.until), how)
    }
  }
}
