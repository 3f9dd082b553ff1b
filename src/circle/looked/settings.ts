import { z } from 'zod'
import { setting, workingDays } from '../../settings/index.ts'

const days = z.number().int().min(1).max(60)

export const whyDays = setting({
  key: 'looked.why-days',
  shape: days,
  initial: 5,
  about: 'How soon whoever looked says why, when a person asks',
  source: 'our proposal, 2026; the UK GDPR, article 12, allows a month at most',
  inWords: workingDays,
})

export const reviewDays = setting({
  key: 'looked.review-days',
  shape: days,
  initial: 10,
  about: 'How soon a reviewer says what they found about a reading',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

export const lookedClimbDays = setting({
  key: 'looked.climb-days',
  shape: days,
  initial: 2,
  about: 'How long the next person has, when nobody has said why in time',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** When a reading is brought to a reviewer. Days are calendar days. */
export const oddLimits = setting({
  key: 'looked.to-look-at',
  shape: z.object({
    contactDays: z.number().int().min(1).max(60),
    from: clock,
    until: clock,
    people: z.number().int().min(2).max(500),
    minutes: z.number().int().min(5).max(720),
    quietDays: z.number().int().min(0).max(730),
  }),
  initial: { contactDays: 14, from: '07:00', until: '20:00', people: 20, minutes: 60, quietDays: 90 },
  about: 'Which readings of somebody’s record a reviewer looks at',
  source:
    'our proposal, 2026; Caldicott principle 4 (access on a strict need-to-know basis), National Data Guardian, 2020',
  inWords: ({ contactDays, from, until, people, minutes, quietDays }) => [
    `By somebody who did nothing with the person for ${contactDays} days before and after`,
    'By somebody of the same family name or address, or who is one of the person’s own people',
    `Before ${from}, after ${until} or at a weekend, unless on duty`,
    `Of more than ${people} people in ${minutes} minutes`,
    `What was found right is not brought again for ${quietDays} days`,
  ],
})
