import { z } from 'zod'
import { setting, workingDays } from '../../settings/index.ts'

const weeks = z.number().int().min(1).max(52)
const inWeeks = (count: number) => (count === 1 ? 'One week after' : `${count} weeks after`)

/** How soon after two yeses a first meeting is arranged. */
export const arrangeDays = setting({
  key: 'community.introduction-arrange-days',
  shape: z.number().int().min(1).max(30),
  initial: 5,
  about: 'How soon after both said yes it is settled where and when they meet first',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** When it is asked first whether an introduction took, in weeks after the first meeting. */
export const firstAsk = setting({
  key: 'community.introduction-first-ask-weeks',
  shape: weeks,
  initial: 2,
  about: 'When we ask first whether an introduction took',
  source: 'our proposal, 2026, after community-led support: told of a place is no outcome until somebody asked again',
  inWords: inWeeks,
})

/** When it is asked again. */
export const againAsk = setting({
  key: 'community.introduction-again-weeks',
  shape: weeks,
  initial: 8,
  about: 'When we ask again whether an introduction took',
  source: 'our proposal, 2026, after community-led support',
  inWords: inWeeks,
})
