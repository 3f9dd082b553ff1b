import { inPlaceAsSystem, type Job, job, sql } from '../platform/index.ts'

/** People belong where their address lies when the lines have moved: some at a time, each seen in their own record. */
const peopleFollowLines = job({
  name: 'neighbourhoods/people-follow-lines',
  every: 'minute',
  async run({ database, place }) {
    for (let looked = 1; looked > 0; )
      looked =
        (
          await inPlaceAsSystem(database, place, null, (tx) =>
            tx.ask(sql<{ looked: number }>`select people_follow_lines(500) as looked`),
          )
        )[0]?.looked ?? 0
  },
})

/** New lines take effect early on their day. */
export const jobs: readonly Job[] = [
  job({
    name: 'neighbourhoods/new-lines',
    every: 'hour',
    async run({ database, place }) {
      await inPlaceAsSystem(database, place, null, (tx) => tx.run(sql`select climb_to_new_lines()`))
    },
  }),
  peopleFollowLines,
]
