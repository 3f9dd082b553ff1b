import { inPlaceAsSystem, job, sql } from '../../platform/index.ts'
import { words } from './words.ts'

/** Who waits past their day goes on by name: to who leads, then on. */
export const climbCoordinationJob = job({
  name: 'community/coordination',
  every: 'hour',
  async run({ database, place }) {
    await inPlaceAsSystem(database, place, null, (tx) => tx.run(sql`select climb_coordination(${words.en.climbed})`))
  },
})
