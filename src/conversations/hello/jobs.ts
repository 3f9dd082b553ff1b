import { inPlaceAsSystem, type Job, job, sql } from '../../platform/index.ts'
import { words } from './words.ts'

/** What the clock does with hellos: those nobody took up go to the team lead by name; what is left of a no goes on its day. */
export const jobs: readonly Job[] = [
  job({
    name: 'hello/climb',
    every: 'minute',
    async run({ database, place }) {
      await inPlaceAsSystem(database, place, null, (tx) => tx.run(sql`select climb_hellos(${words.en.clock.because})`))
    },
  }),
  job({
    name: 'hello/sweep',
    every: 'hour',
    async run({ database, place }) {
      await inPlaceAsSystem(database, place, null, (tx) => tx.run(sql`select sweep_hellos()`))
    },
  }),
]
