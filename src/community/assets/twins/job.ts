import { inPlaceAsSystem, job, sql } from '../../../platform/index.ts'

/** Looks through what an import has brought for what is here already under another name or from another list. */
export const twinsJob = job({
  name: 'community/twins',
  every: 'minute',
  async run({ database, place }) {
    for (let looked = 1; looked > 0; )
      looked =
        (
          await inPlaceAsSystem(database, place, null, (tx) =>
            tx.ask(sql<{ looked: number }>`select look_for_twins_of_imports(100) as looked`),
          )
        )[0]?.looked ?? 0
  },
})
