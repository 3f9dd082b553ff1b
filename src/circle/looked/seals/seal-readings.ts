import { type Database, inPlaceAsSystem, type Job, job, type Place, sql } from '../../../platform/index.ts'

/** How many entries one seal holds at most; more are sealed one after the other. */
const most = 5_000

/**
 * Seals what was read and is not sealed yet; answers how many entries. Two servers at once do no harm: one seals, the
 * other finds nothing to do. `leftBehind` looks through everything, not only through what came since the last seal.
 */
export async function sealReadings(database: Database, place: Place, leftBehind = false): Promise<number> {
  let sealed = 0
  for (;;) {
    const [row] = await inPlaceAsSystem(database, place, null, (tx) =>
      tx.ask(sql<{ entries: number }>`select seal_readings(${most}, ${leftBehind}) as entries`),
    )
    sealed += row?.entries ?? 0
    if ((row?.entries ?? 0) < most) return sealed
  }
}

export const sealJob: Job = job({
  name: 'circle/seal-readings',
  every: 'minute',
  async run({ database, place }) {
    await sealReadings(database, place)
  },
})

/** Once a night, through everything: nothing stays unsealed for long, whatever happened to the database. */
export const sealLeftBehindJob: Job = job({
  name: 'circle/seal-left-behind',
  every: 'day at 4:40',
  async run({ database, place }) {
    await sealReadings(database, place, true)
  },
})
