import type { AtTheirWordSaid, How } from '../../people/index.ts'
import { type Id, newId, one, sql, type Transaction } from '../../platform/index.ts'
import { addWorkingDays } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { fullDays, mostKnown } from './settings.ts'
import { words } from './words.ts'

const w = words.en

/** How many a coordinator knows at most, and by when an answer is owed where there is no room. */
async function limits(tx: Transaction): Promise<{ most: number; due: Date }> {
  const { most, days } = await tx.read({ most: valueOn(mostKnown, tx.now), days: valueOn(fullDays, tx.now) })
  return { most: most.value, due: addWorkingDays(tx.now, days.value) }
}

/** The person says yes to a coordinator, or it is written down at their word. `full`: somebody owes them an answer now. */
export async function wantCoordinator(tx: Transaction, person: Id, coordinator: Id, { by, how }: AtTheirWordSaid) {
  const { most, due } = await limits(tx)
  const { answer } = await tx.ask(
    one(
      sql<{
        answer: 'yours' | 'full'
      }>`select want_coordinator(${newId()}, ${person}, ${coordinator}, ${most}, ${due}, ${w.owedFull}, ${w.team}, ${by}, ${how}) as answer`,
    ),
  )
  return answer
}

/**
 * Somebody who was introduced said that they want to be known for longer: a record begins, which is theirs. `full`: their
 * coordinator has no room, and somebody owes an answer now. `own page`: they have a record, and say it there.
 */
export async function staysKnown(tx: Transaction, introduction: Id, how: How) {
  const { most, due } = await limits(tx)
  return tx.ask(
    one(
      sql<{ answer: 'yours' | 'full' | 'own page'; personId: Id | null }>`select answer, person_id
        from stays_known(${introduction}, ${newId()}, ${newId()}, ${most}, ${due}, ${w.team}, ${how})`,
    ),
  )
}

/** It rests at the person’s word, and only so. */
export async function letRest(
  tx: Transaction,
  coordination: Id,
  person: Id,
  what: 'rest' | 'no more',
  { by, how }: AtTheirWordSaid,
) {
  const { done } = await tx.ask(
    one(
      sql<{
        done: boolean
      }>`select rest_coordination(${coordination}, ${person}, ${what}, ${w.team}, ${w.rested}, ${by}, ${how}) as done`,
    ),
  )
  return done
}
