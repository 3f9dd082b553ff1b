import { inPlaceAsSystem, type Job, job, sql } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { keepBookings, reminderHours } from './settings.ts'
import { words } from './words.ts'

/** Reminders the day before, and forgetting what nobody needs any more. */
export const hubJobs: readonly Job[] = [
  job({
    name: 'hubs/remind',
    every: 'hour',
    async run({ database, place, now }) {
      const { remindSubject, remind } = words.en.letter
      await inPlaceAsSystem(database, place, null, async (tx) => {
        const { from, until } = (await tx.ask(valueOn(reminderHours, now))).value
        tx.run(sql`select climb_slot_reminders(${remindSubject}, ${remind}, ${from}, ${until})`)
      })
    },
  }),
  job({
    name: 'hubs/forget',
    every: 'day at 3:40',
    async run({ database, place, now }) {
      await inPlaceAsSystem(database, place, null, async (tx) => {
        const { value } = await tx.ask(valueOn(keepBookings, now))
        tx.run(sql`select sweep_bookings(${value})`)
      })
    },
  }),
]
