import { z } from 'zod'
import { setting } from '../../settings/index.ts'
import { daysBetween } from '../../ui/index.ts'

/** For so many days after somebody checked it, an entry counts as fresh. */
export const freshDays = setting({
  key: 'community.fresh-days',
  shape: z.number().int().min(7).max(365),
  initial: 90,
  about:
    'How long an entry of a group or place counts as fresh after somebody has checked it; after twice as long it is old',
  source: 'Open Referral UK asks for a check within three months (2026)',
  inWords: (days) => `${days} days`,
})

/** From so many visits on anything is said about them. */
export const fewestVisits = setting({
  key: 'community.fewest-visits',
  shape: z.number().int().min(5).max(50),
  initial: 5,
  about: 'How many people must have told how it was before a page says anything of it, so that nobody can be made out',
  source: 'our proposal, 2026; never below five (P15)',
  inWords: (count) => `${count} people`,
})

/** How long a link by which a group changes its own entry works. */
export const linkDays = setting({
  key: 'community.steward-link-days',
  shape: z.number().int().min(7).max(730),
  initial: 365,
  about: 'How long a link works by which a group changes its own entry; it can be renewed, and stopped at any moment',
  source: 'our proposal, 2026',
  inWords: (days) => `${days} days`,
})

export type Freshness = 'fresh' | 'fading' | 'old' | 'never'

/** How fresh an entry is: it fades after `days`, and is old after twice as many. */
export function freshnessOf(checkedAt: Date | null, now: Date, days: number): Freshness {
  if (checkedAt === null) return 'never'
  const age = daysBetween(checkedAt, now)
  return age <= days ? 'fresh' : age <= 2 * days ? 'fading' : 'old'
}
