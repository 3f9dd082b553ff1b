import { jobs as circle } from '../circle/index.ts'
import {
  climbBarriersJob,
  climbCoordinationJob,
  climbUnsafeJob,
  enterpriseJobs,
  followLinesJob,
  hubJobs,
  importJob,
  twinsJob,
} from '../community/index.ts'
import { jobs as conversations } from '../conversations/index.ts'
import { forgetSessions } from '../identity/index.ts'
import { jobs as neighbourhoods } from '../neighbourhoods/index.ts'
import { tellNews } from '../news/index.ts'
import { climbJob, climbTriesJob } from '../plans/index.ts'
import { type Config, type FileStore, inPlaceAsSystem, type Job, job, sql, sweepFiles } from '../platform/index.ts'
import { jobs as practice } from '../practice/index.ts'
import { bringTimesJob, climbJob as climbWithholdings } from '../rights/index.ts'
import { inboxOf } from './uploads.ts'

/** What is done at its times in every place. */
export function jobsOf(config: Config, files: FileStore): Job[] {
  return [
    ...conversations,
    ...neighbourhoods,
    ...hubJobs,
    ...enterpriseJobs,
    ...circle,
    climbJob,
    climbTriesJob,
    climbWithholdings,
    bringTimesJob,
    climbUnsafeJob,
    climbBarriersJob,
    climbCoordinationJob,
    ...practice,
    importJob(),
    followLinesJob,
    twinsJob,
    forgetAnswered,
    forgetArrivals,
    forgetSessions,
    tellNews,
    sweepFiles(files, inboxOf(config)),
  ]
}

const forgetAnswered = job({
  name: 'platform/forget-answered',
  every: 'day at 3:10',
  async run({ database, place, now }) {
    const monthAgo = new Date(now.getTime() - 30 * 86_400_000)
    await inPlaceAsSystem(database, place, null, (tx) => tx.run(sql`select forget_answered(${monthAgo})`))
  },
})

/** What somebody brought along from another place and nobody brought in. */
const forgetArrivals = job({
  name: 'app/forget-arrivals',
  every: 'day at 3:20',
  async run({ database, place, now }) {
    const weekAgo = new Date(now.getTime() - 7 * 86_400_000)
    await inPlaceAsSystem(database, place, null, (tx) => tx.run(sql`select forget_arrivals(${weekAgo})`))
  },
})
