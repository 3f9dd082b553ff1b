import { z } from 'zod'
import { setting } from '../../settings/index.ts'

/** How many days a name and a contact stay after a good conversation was to be, for whoever has no record here. */
export const keepBookings = setting({
  key: 'community.good-to-talk-keep-days',
  shape: z.number().int().min(1).max(365),
  initial: 30,
  about: 'How long a name and a contact are kept after a time at “Good to talk”',
  source: 'our proposal, 2026',
  inWords: (days) => `${days} days`,
})
