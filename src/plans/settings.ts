import { z } from 'zod'
import { setting, workingDays } from '../settings/index.ts'

const days = z.number().int().min(1).max(60)

/** How long the council may take to answer an agreed plan. */
export const signOffDays = setting({
  key: 'plans.sign-off-days',
  shape: days,
  initial: 5,
  about: 'How soon the council answers a plan, from the person’s yes. Then it goes to the next senior that day.',
  source: 'our proposal, 2026; the Care Act 2014 names no number of days',
  inWords: workingDays,
})

/** How long each next senior may take once a sign-off has climbed to them. */
export const climbDays = setting({
  key: 'plans.climb-days',
  shape: days,
  initial: 1,
  about: 'How long each next senior has, once nobody below answered in time',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** Whose posts answer for the council, first to last. */
export const signOffLadder = setting({
  key: 'plans.sign-off-ladder',
  shape: z.array(z.string()).min(1).max(9),
  initial: ['team lead', 'reviewer', 'steward'],
  about: 'Who answers an agreed plan for the council',
  source: 'our proposal, 2026',
  inWords: (posts) => `First the ${posts.join(', then the ')}`,
})

/** When we ask whether it happened and whether it helped. */
export const checkInWeeks = setting({
  key: 'plans.check-in-weeks',
  shape: z.array(z.number().int().min(1).max(104)).max(6),
  initial: [2, 8],
  about: 'When we ask after a person’s yes: did it happen, did it help?',
  source:
    'Care and Support Statutory Guidance, chapter 13: a light look 6 to 8 weeks after a plan begins; 2 weeks is our proposal, 2026',
  inWords: (weeks) => (weeks.length > 0 ? `After ${weeks.join(' weeks, and after ')} weeks` : 'Never'),
})

/** When the plan is looked at again together at the latest. */
export const reviewMonths = setting({
  key: 'plans.review-months',
  shape: z.number().int().min(1).max(12),
  initial: 12,
  about: 'When we look at a plan again together, from the person’s yes',
  source: 'Care Act 2014 section 27 and its statutory guidance, chapter 13: no less often than every 12 months',
  inWords: (months) => (months === 1 ? 'Within a month' : `Within ${months} months`),
})

/** How fast another way is found when a helper takes their yes back. */
export const newWayDays = setting({
  key: 'plans.new-way-days',
  shape: days,
  initial: 2,
  about: 'How soon another way is found when somebody who helped takes their yes back',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** How long a worker may keep a draft to themselves. */
export const draftDays = setting({
  key: 'plans.draft-days',
  shape: z.number().int().min(1).max(5),
  initial: 5,
  about: 'How long a worker’s draft may stay with the worker. Then its person can read it.',
  source: 'principle “room to think”: at most five working days',
  inWords: workingDays,
})
