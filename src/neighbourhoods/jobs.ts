import { inPlaceAsSystem, type Job, job, sql } from '../platform/index.ts'

/** New lines take effect early on their day. */
export const jobs: readonly Job[] = [
  job({
    name: 'neighbourhoods/new-lines',
    every: 'hour',
    async run({ database, place }) {
      await inPlaceAsSystem(database, place, null, (tx) => tx.run(sql`select climb_to_new_lines()`))
    },
  }),
]
