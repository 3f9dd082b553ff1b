import { z } from 'zod'
import { setting, workingDays } from '../settings/index.ts'

const days = z.number().int().min(1).max(60)

/** How soon a new name to ring comes and says who they are, from the moment the name came to them. */
export const introductionDays = setting({
  key: 'practice.introduction-days',
  shape: days,
  initial: 3,
  about: 'How soon somebody’s new name to ring comes and says hello',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** How soon somebody who asks for another worker is answered. */
export const requestDays = setting({
  key: 'practice.another-worker-days',
  shape: days,
  initial: 5,
  about: 'How soon somebody who asks for another worker has an answer. Then it goes to the next senior that day.',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** How soon a senior who had no part in it looks at a no. */
export const lookDays = setting({
  key: 'practice.look-at-no-days',
  shape: days,
  initial: 5,
  about: 'How soon a senior who had no part in it looks at a no to another worker',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** How long emergency access lasts, in hours. */
export const emergencyHours = setting({
  key: 'practice.emergency-hours',
  shape: z.number().int().min(1).max(72),
  initial: 12,
  about: 'How long a record stays open to somebody who opened it in an emergency',
  source: 'our proposal, 2026',
  inWords: (hours) => (hours === 1 ? 'One hour' : `${hours} hours`),
})

/** How soon somebody else looks at an emergency access. */
export const emergencyReviewDays = setting({
  key: 'practice.emergency-review-days',
  shape: days,
  initial: 2,
  about: 'How soon somebody else looks at whether a record was rightly opened in an emergency',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** How many records one member may open in an emergency within 24 hours. */
export const emergenciesADay = setting({
  key: 'practice.emergencies-a-day',
  shape: z.number().int().min(1).max(20),
  initial: 3,
  about: 'How many records one worker may open in an emergency within 24 hours',
  source: 'our proposal, 2026',
  inWords: (count) => `${count} within 24 hours`,
})

/** The longest a supervisor may read along, in days. */
export const supervisionDays = setting({
  key: 'practice.supervision-days',
  shape: z.number().int().min(1).max(90),
  initial: 28,
  about: 'How long a supervisor may read along before they have to ask again',
  source: 'our proposal, 2026',
  inWords: (count) => `${count} days`,
})
