import { inPlaceAsSystem, type Job, job, sql } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { enterpriseChecks, soonDays } from './settings.ts'
import { words } from './words.ts'

/**
 * What no act brings about: another set of necessary papers from the day it was decided for, and a letter before a paper
 * runs out. That it has run out hides it by itself.
 */
export const enterpriseJobs: readonly Job[] = [
  job({
    name: 'enterprises/papers',
    every: 'hour',
    async run({ database, place, now }) {
      const { subject, words: said } = words.en.letter
      await inPlaceAsSystem(database, place, null, async (tx) => {
        const { rules, soon } = await tx.read({ rules: valueOn(enterpriseChecks, now), soon: valueOn(soonDays, now) })
        tx.run(sql`select climb_enterprises(${JSON.stringify(rules.value)}::jsonb)`)
        tx.run(sql`select climb_paper_reminders(${soon.value}, ${subject}, ${said})`)
      })
    },
  }),
]
