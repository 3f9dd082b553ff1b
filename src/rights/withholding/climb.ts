import { inPlaceAsSystem, job } from '../../platform/index.ts'
import { addDays } from '../months.ts'
import { climbWithholdings } from './store.ts'
import { words } from './words.ts'

/** Whatever waits past its day goes to the next by name; holds that nobody approved in time open. It opens nothing else. */
export const climbJob = job({
  name: 'rights/climb-withholdings',
  every: 'hour',
  async run({ database, place, now }) {
    await inPlaceAsSystem(database, place, null, (tx) => tx.ask(climbWithholdings(addDays(now, 1), words.en.job)))
  },
})
