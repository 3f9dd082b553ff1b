import { z } from 'zod'
import { setting } from '../../settings/index.ts'

/** From so many people on a page says how many named a barrier; below it: a few. The database reads it (fewest_said). */
export const fewestSaid = setting({
  key: 'community.fewest-said',
  shape: z.number().int().min(5).max(50),
  initial: 5,
  about:
    'From how many people on a page says how many named a barrier; below it says “a few people”, so that nobody can be made out',
  source: 'our proposal, 2026; never below five (P15)',
  inWords: (count) => `${count} people`,
})

/** In so many working days the place answers a barrier in public. */
export const answerDays = setting({
  key: 'community.barrier-answer-days',
  shape: z.number().int().min(1).max(60),
  initial: 15,
  about:
    'In how many working days somebody with a name answers in public what stands in the way, once it has been read',
  source: 'our proposal, 2026',
  inWords: (days) => `${days} working days`,
})
