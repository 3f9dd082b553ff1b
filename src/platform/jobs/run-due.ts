import { type Database, inPlaceAsSystem, type Place, sql } from '../database/index.ts'
import { kindOf, type Say } from '../outbox/dispatch.ts'
import type { Job } from './job.ts'
import { lastSlot } from './last-slot.ts'

/** How long a job that says nothing more is believed to be at work, in seconds; then another process begins it again. */
const held = { minute: 120, other: 900 }

/** Runs what is due in a place and has not been done, by this process or any other; says which were run. */
export async function runDue(
  database: Database,
  place: Place,
  jobs: readonly Job[],
  say: Say,
  stopping?: AbortSignal,
): Promise<string[]> {
  const ran: string[] = []
  for (const job of jobs) {
    const now = database.clock.now()
    const slot = lastSlot(job.every, now)
    if (!(await claim(database, place, job, slot))) continue
    ran.push(job.name)
    let trouble = ''
    const holding = job.beside && setInterval(() => hold(database, place, job, slot).catch(() => {}), renewed)
    try {
      await job.run({ database, place, now, ...(stopping && { stopping }) })
    } catch (error) {
      trouble = kindOf(error)
      say({ place: place.key, job: job.name, trouble }, 'a job was not done')
    } finally {
      clearInterval(holding || undefined)
    }
    await end(database, place, job, slot, trouble)
  }
  return ran
}

/** A job that takes long says now and then that it is at work, so that nobody begins it a second time. */
const renewed = 40_000

async function hold(database: Database, place: Place, { name }: Job, slot: Date): Promise<void> {
  await inPlaceAsSystem(database, place, null, (tx) =>
    tx.run(sql`update job_run set held_until = ${new Date(tx.now.getTime() + held.minute * 1000)}
      where job = ${name} and slot = ${slot} and done_at is null`),
  )
}

/** One process gets each slot. A slot whose job failed, or was cut off, is free again when the hold is over. */
async function claim(database: Database, place: Place, job: Job, slot: Date): Promise<boolean> {
  const until = new Date(database.clock.now().getTime() + (job.every === 'minute' ? held.minute : held.other) * 1000)
  const won = await inPlaceAsSystem(database, place, null, (tx) =>
    tx.ask(sql`insert into job_run as r (job, slot, held_until) values (${job.name}, ${slot}, ${until})
      on conflict (job) do update set slot = excluded.slot, held_until = excluded.held_until, done_at = null,
        tries = case when r.slot = excluded.slot then r.tries + 1 else 1 end
      where r.slot <= excluded.slot and (r.held_until <= ${tx.now} or (r.done_at is not null and r.slot < excluded.slot))
        and not (r.slot = excluded.slot and r.done_at is not null)
      returning job`),
  )
  return won.length > 0
}

async function end(database: Database, place: Place, { name }: Job, slot: Date, trouble: string): Promise<void> {
  await inPlaceAsSystem(database, place, null, (tx) =>
    tx.run(sql`update job_run set trouble = ${trouble}, done_at = case when ${trouble}::text = '' then ${tx.now}::timestamptz end
      where job = ${name} and slot = ${slot}`),
  )
}
