import { type Database, inPlaceAsSystem, job, one, type Place, sql } from '../../platform/index.ts'
import { isoDay } from '../../ui/index.ts'
import { endOf } from '../day-field.ts'

/**
 * The daily job of one place: tells (event `page nearly due`) whose page must be shared or deleted by the end of today,
 * and empties (event `page emptied`) those whose day is over; that the conversation took place stays. It may run as often as one likes.
 */
export async function sweepPages(database: Database, place: Place): Promise<{ reminded: number; emptied: number }> {
  const tonight = endOf(isoDay(database.clock.now()))
  return inPlaceAsSystem(database, place, null, (tx) =>
    tx.ask(one(sql<{ reminded: number; emptied: number }>`select reminded, emptied from sweep_pages(${tonight})`)),
  )
}

/** Before the day’s work begins, so that a page is reminded of on the morning of its last day. */
export const sweep = job({
  name: 'conversations/sweep-pages',
  every: 'day at 6:10',
  run: async ({ database, place }) => void (await sweepPages(database, place)),
})
