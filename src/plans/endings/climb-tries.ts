import { inPlaceAsSystem, type Job, job } from '../../platform/index.ts'
import { climbTries } from './store/index.ts'
import { words } from './words/index.ts'

/** A try that nobody made in time goes to the lead by name (P11, P12); it never ends anything. */
export const climbTriesJob: Job = job({
  name: 'plans/climb-tries',
  every: 'hour',
  async run({ database, place }) {
    await inPlaceAsSystem(database, place, null, (tx) => tx.ask(climbTries(words.en.apart.climbed)))
  },
})
