import { inPlaceAsSystem, job, sql } from '../../platform/index.ts'

/** Entries follow the lines between neighbourhoods when these have moved. */
export const followLinesJob = job({
  name: 'community/follow-lines',
  every: 'minute',
  async run({ database, place }) {
    for (let looked = 1; looked > 0; )
      looked =
        (
          await inPlaceAsSystem(database, place, null, (tx) =>
            tx.ask(sql<{ looked: number }>`select entries_follow_lines(500) as looked`),
          )
        )[0]?.looked ?? 0
  },
})
