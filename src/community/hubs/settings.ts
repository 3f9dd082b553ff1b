import { z } from 'zod'
import { setting } from '../../settings/index.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** How many days a name and a contact stay after a good conversation was to be, for whoever has no record here. */
export const keepBookings = setting({
  key: 'community.good-to-talk-keep-days',
  shape: z.number().int().min(1).max(365),
  initial: 30,
  about: 'How long a name and a contact are kept after a time at “Good to talk”',
  source: 'our proposal, 2026',
  inWords: (days) => `${days} days`,
})

/** When a reminder of a booked time may go out by itself, to whoever has said no safe hours of their own. */
export const reminderHours = setting<{ from: string; until: string }>({
  key: 'community.reminder-hours',
  shape: z.object({ from: clock, until: clock }).refine(({ from, until }) => from < until),
  initial: { from: '08:00', until: '20:00' },
  about:
    'The hours in which a reminder of a time at “Good to talk” may go out. Whoever has said safe hours is reminded in those.',
  source: 'our proposal, 2026',
  inWords: ({ from, until }) => `From ${from} until ${until}`,
})
