import { z } from 'zod'
import { setting } from '../settings/index.ts'

/** In which steps people are counted before lines move; what is below one step is not told. */
export const countedInSteps = setting({
  key: 'neighbourhoods.people-counted-in-steps',
  shape: z.number().int().min(5).max(100),
  initial: 5,
  about: 'In which steps people are counted when new lines are looked at; fewer than one step are not told',
  source: 'our proposal, 2026: small numbers are not shown (P15)',
  inWords: (step) => `steps of ${step}`,
})
