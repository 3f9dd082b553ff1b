import { inPlaceAsSystem, type Job, job, sql } from '../platform/index.ts'
import { forgottenDays } from './rules.ts'

/** Forgets devices and links nobody uses any more: which phone somebody had is nobody's business for ever. */
export const forgetSessions: Job = job({
  name: 'identity/forget-sessions',
  every: 'day at 3:20',
  async run({ database, place, now }) {
    const before = new Date(now.getTime() - forgottenDays * 86_400_000)
    await inPlaceAsSystem(database, place, null, (tx) =>
      tx.run(
        sql`delete from shared.session where place_key = ${place.key} and (until_at < ${before} or ended_at < ${before})`,
        sql`delete from shared.sign_in_link where place_key = ${place.key} and until_at < ${before}`,
      ),
    )
  },
})
