import { z } from 'zod'
import { setting, workingDays } from '../../settings/index.ts'

/** How soon somebody who was introduced hears from their coordinator. */
export const introductionDays = setting({
  key: 'community.coordination-introduction-days',
  shape: z.number().int().min(0).max(20),
  initial: 3,
  about: 'How soon a local area coordinator gets in touch with somebody who was introduced',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** How many people a coordinator knows closely at a time, at most; beyond it nobody new is begun with. */
export const mostKnown = setting({
  key: 'community.coordination-most-known',
  shape: z.number().int().min(1).max(500),
  initial: 50,
  about: 'How many people a local area coordinator knows closely at a time, at most',
  source:
    'Local area coordination: 50 to 60 people known closely (briefing of the National Disability Authority of Ireland, looked up 2026); each place decides its own',
  inWords: (most) => `${most} people. Fewer may be agreed with somebody who is new or there part of the week`,
})

/** By when whoever leads says who else could be there, once a coordinator has no room. */
export const fullDays = setting({
  key: 'community.coordination-full-days',
  shape: z.number().int().min(0).max(20),
  initial: 3,
  about: 'How soon somebody hears who else could be there, where their coordinator has no room',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** After how many days without a touch a coordinator is nudged. */
export const nudgeDays = setting({
  key: 'community.coordination-nudge-days',
  shape: z.number().int().min(1).max(730),
  initial: 42,
  about: 'After how many days a local area coordinator is reminded to be in touch again',
  source: 'our proposal, 2026: a reminder, never an end',
  inWords: (days) => `${days} days`,
})

/** How far back contacts without a file are summed. */
export const countedDays = setting({
  key: 'community.coordination-counted-days',
  shape: z.number().int().min(7).max(730),
  initial: 90,
  about: 'How far back the contacts of local area coordinators are summed',
  source: 'our proposal, 2026',
  inWords: (days) => `${days} days`,
})

/** The smallest sum of contacts that everybody may read. */
export const fewestCounted = setting({
  key: 'community.coordination-fewest-counted',
  shape: z.number().int().min(2).max(100),
  initial: 5,
  about: 'The smallest number of contacts in a neighbourhood that is shown to everybody',
  source: 'fewer than 5 is not published: the usual rule for small numbers, 2026',
  inWords: (fewest) => `${fewest}; what is less is not shown`,
})
