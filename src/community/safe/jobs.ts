import { inPlaceAsSystem, job, sql, type Transaction } from '../../platform/index.ts'

/** What nobody answered on its day goes, by name, to the next who may answer. */
export async function climbUnsafe(tx: Transaction): Promise<void> {
  tx.run(sql`select climb_unsafe()`)
}

export const climbUnsafeJob = job({
  name: 'community/not-safe',
  every: 'hour',
  async run({ database, place }) {
    await inPlaceAsSystem(database, place, null, climbUnsafe)
  },
})
