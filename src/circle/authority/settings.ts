import { z } from 'zod'
import { setting, workingDays } from '../../settings/index.ts'

/** The longest that an authority goes before it is looked at again; the law itself names no such end. */
export const authorityMonths = setting({
  key: 'circle.authority-months',
  shape: z.number().int().min(1).max(36),
  initial: 12,
  about: 'The longest that somebody may decide for a person before we look at it again',
  source: 'our proposal, 2026; the Mental Capacity Act 2005 looks at each decision at its time (section 3)',
  inWords: (months) => (months === 1 ? 'A month' : `${months} months`),
})

/** How soon an objection is answered. */
export const objectionDays = setting({
  key: 'circle.objection-days',
  shape: z.number().int().min(1).max(20),
  initial: 5,
  about: 'How soon somebody answers when a person says no to who may decide for them',
  source: 'our proposal, 2026',
  inWords: workingDays,
})
