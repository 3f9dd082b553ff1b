import { handler, type Id, inPlaceAsSystem, job, type Query, sql } from '../../platform/index.ts'
import { isoDay } from '../../ui/index.ts'
import { fetchFeed } from './fetch-feed.ts'
import { FeedTrouble, type Reach } from './reach.ts'
import { addLines, takeIn } from './store.ts'

/** So many lines go in in one transaction: whoever watches sees them come. */
export const linesAtOnce = 250
const longest = 600_000

/** Takes in what has begun and stopped on its way, and fetches the feeds that somebody asked for, a page at a time. */
export function importJob(may?: Reach['may']) {
  return job({
    name: 'community/import',
    every: 'minute',
    // It waits for somebody else’s server, as long as that one likes to let us wait.
    beside: true,
    async run({ database, place, now, stopping }) {
      const ask = <Row>(...queries: Query<Row>[]) =>
        inPlaceAsSystem(database, place, null, async (tx) => {
          let rows: Row[] = []
          for (const query of queries) rows = await tx.ask(query)
          return rows
        })
      for (const { id } of await ask(sql<{ id: Id }>`select id from imports_going()`)) {
        for (let left = 1; left > 0 && !stopping?.aborted; ) left = (await ask(takeIn(id, linesAtOnce)))[0]?.left ?? 0
      }
      while (!stopping?.aborted) {
        const [next] = await ask(sql<{ id: Id; source: string }>`select id, source from import_to_fetch()`)
        if (!next) break
        await ask(sql`select begin_fetch(${next.id})`)
        const reach = { until: Date.now() + longest, ...(may && { may }), ...(stopping && { stopping }) }
        let trouble = ''
        try {
          for await (const lines of fetchFeed(next.source, isoDay(now), reach)) await ask(...addLines(next.id, lines))
        } catch (error) {
          // Cut off in the middle: it is fetched anew when the program is there again.
          if (stopping?.aborted) return
          trouble = error instanceof FeedTrouble ? error.message : 'something in it cannot be written down here'
        }
        // One that cannot be read stands in no other’s way.
        await ask(sql`select end_fetch(${next.id}, ${trouble})`)
      }
    },
  })
}

/** What somebody has begun goes in at once, some lines for each event, each telling the next. */
export const takeInBegun = handler({
  name: 'community/take in what has begun',
  kind: 'import goes on',
  purpose: '',
  parts: [],
  act: 'read',
  async handle(tx, { facts }) {
    const run = String(facts.run)
    const [{ left } = { left: 0 }] = await tx.ask(takeIn(run, linesAtOnce))
    if (left > 0) tx.tell('import goes on', null, { run })
  },
})
