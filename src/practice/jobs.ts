import { inPlaceAsSystem, type Job, job, sql, type Transaction } from '../platform/index.ts'
import { addWorkingDays } from '../promises/index.ts'
import { valueOn } from '../settings/index.ts'
import { words as going } from './going/words.ts'
import { introductionDays } from './settings.ts'

const day = 86_400_000

/**
 * What the clock does with names to ring: posts that have run out take the name along, standings that have run out end,
 * and nobody is left without anybody to ring (P12). Done twice it does nothing more.
 */
export async function sweepNames(tx: Transaction): Promise<void> {
  const { value } = await tx.ask(valueOn(introductionDays, tx.now))
  tx.run(sql`select sweep_names(${going.en.ranOut}, ${addWorkingDays(tx.now, value)})`)
}

export const jobs: readonly Job[] = [
  job({
    name: 'practice/names',
    every: 'minute',
    async run({ database, place }) {
      await inPlaceAsSystem(database, place, null, sweepNames)
    },
  }),
  job({
    name: 'practice/hellos-to-team',
    every: 'minute',
    async run({ database, place }) {
      await inPlaceAsSystem(database, place, null, (tx) => tx.run(sql`select open_hellos_to_team()`))
    },
  }),
  job({
    name: 'practice/climb',
    every: 'hour',
    async run({ database, place }) {
      await inPlaceAsSystem(database, place, null, climbLate)
    },
  }),
]

/** Requests nobody answered and emergencies nobody looked at go to the next senior, by name; again each day. */
export async function climbLate(tx: Transaction): Promise<void> {
  tx.run(
    sql`select climb_requests(${going.en.climbed})`,
    sql`select climb_emergencies(${going.en.climbed}, ${new Date(tx.now.getTime() + day)})`,
  )
}
