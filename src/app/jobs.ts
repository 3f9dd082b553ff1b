import { jobs as conversations } from '../conversations/index.ts'
import { inPlaceAsSystem, type Job, job, sql } from '../platform/index.ts'

/** What is done at its times in every place. */
export const jobs: readonly Job[] = [
  ...conversations,
  job({
    name: 'platform/forget-answered',
    every: 'day at 3:10',
    async run({ database, place, now }) {
      const monthAgo = new Date(now.getTime() - 30 * 86_400_000)
      await inPlaceAsSystem(database, place, null, (tx) => tx.run(sql`select forget_answered(${monthAgo})`))
    },
  }),
]
