import { inPlaceAsSystem, job, sql } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { consentWarnDays } from './settings.ts'

/** Says in time that what somebody may see ends, so that its person can make it longer. */
export const consentEndsSoon = job({
  name: 'circle/consent-ends-soon',
  every: 'day at 7:20',
  async run({ database, place }) {
    await inPlaceAsSystem(database, place, null, async (tx) => {
      const { value: days } = await tx.ask(valueOn(consentWarnDays, tx.now))
      tx.run(sql`select tell_consent_ends_soon(${days})`)
    })
  },
})
