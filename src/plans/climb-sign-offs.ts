import { inPlaceAsSystem, type Job, job, type Transaction } from '../platform/index.ts'
import { addWorkingDays } from '../promises/index.ts'
import { valueOn } from '../settings/index.ts'
import { climbDays, signOffLadder } from './settings.ts'
import { type Climbed, climbSignOffs } from './store/index.ts'
import { words } from './words.ts'

/**
 * Passes every sign-off whose day is over to the next senior, by name, that same day (P10): silence is never a no. Done
 * twice it does nothing more. Time is `tx.now`; whom each went to comes back.
 */
export async function climbOverdueSignOffs(tx: Transaction): Promise<Climbed[]> {
  const { days, ladder } = await tx.read({ days: valueOn(climbDays, tx.now), ladder: valueOn(signOffLadder, tx.now) })
  return tx.ask(climbSignOffs(ladder.value, addWorkingDays(tx.now, days.value), words.en.owed.climbed))
}

export const climbJob: Job = job({
  name: 'plans/climb-sign-offs',
  every: 'hour',
  async run({ database, place }) {
    await inPlaceAsSystem(database, place, null, climbOverdueSignOffs)
  },
})
