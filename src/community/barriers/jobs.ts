import { inPlaceAsSystem, job, sql, type Transaction } from '../../platform/index.ts'

/** What nobody answered by its day goes, by name, to the next who may answer. */
export async function climbBarriers(tx: Transaction): Promise<void> {
  tx.run(sql`select climb_barriers()`)
}

export const climbBarriersJob = job({
  name: 'community/barriers',
  every: 'day at 5:20',
  async run({ database, place }) {
    await inPlaceAsSystem(database, place, null, climbBarriers)
  },
})
