import { type Id, inPlaceAsSystem, job, type maybe, sql } from '../../platform/index.ts'
import { isoDay } from '../../ui/index.ts'
import type { Line } from './entry.ts'
import { fetchFeed } from './fetch-feed.ts'
import { FeedTrouble, type Reach } from './reach.ts'
import { addLines, takeIn } from './store.ts'

/** So many lines go in in one transaction: whoever watches sees them come. */
export const linesAtOnce = 250
const longest = 600_000

/** Fetches the feeds that somebody asked for, and takes in what somebody has begun. */
export function importJob(may?: Reach['may']) {
  return job({
    name: 'community/import',
    every: 'minute',
    async run({ database, place, now }) {
      const ask = <Out>(query: Parameters<typeof maybe<Out>>[0]) =>
        inPlaceAsSystem(database, place, null, (tx) => tx.ask(query))
      for (;;) {
        const [next] = await ask(sql<{ id: Id; source: string }>`select id, source from import_to_fetch()`)
        if (!next) break
        const { lines, trouble } = await fetched(next.source, isoDay(now), {
          until: Date.now() + longest,
          ...(may && { may }),
        })
        await inPlaceAsSystem(database, place, null, (tx) => {
          tx.run(...addLines(next.id, lines), sql`select end_fetch(${next.id}, ${trouble})`)
        })
      }
      for (const { id } of await ask(sql<{ id: Id }>`select id from imports_going()`)) {
        for (let left = 1; left > 0; ) left = (await ask(takeIn(id, linesAtOnce)))[0]?.left ?? 0
      }
    },
  })
}

async function fetched(address: string, day: string, reach: Reach): Promise<{ lines: Line[]; trouble: string }> {
  try {
    return { lines: await fetchFeed(address, day, reach), trouble: '' }
  } catch (error) {
    if (!(error instanceof FeedTrouble)) throw error
    return { lines: [], trouble: error.message }
  }
}
