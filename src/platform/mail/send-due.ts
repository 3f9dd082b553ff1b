import { type Database, inPlaceAsSystem, type PlaceRow, type Query } from '../database/index.ts'
import { kindOf } from '../outbox/dispatch.ts'

export interface Sending {
  database: Database
  places: readonly PlaceRow[]
  /** Told that something could not be sent: the kind of error only, since its message may hold an address or a number. */
  trouble(place: PlaceRow, kind: string): void
}

/** What waits, how each travels, and what marks it as sent. */
interface Ways<Due> {
  take: () => Query<Due>
  send: (due: Due, place: PlaceRow) => Promise<void>
  sent: (id: string) => Query
}

/**
 * Sends what waits in every place, once. No connection is held while something travels. It is marked as sent after it
 * was handed over: a crash in between sends it twice, never not at all.
 */
export async function sendDue<Due extends { id: string }>(
  { database, places, trouble }: Sending,
  { take, send, sent }: Ways<Due>,
): Promise<void> {
  for (const place of places) {
    const due = await inPlaceAsSystem(database, place, null, (tx) => tx.ask(take())).catch((error) => {
      trouble(place, kindOf(error))
      return []
    })
    for (const one of due) {
      try {
        await send(one, place)
        await inPlaceAsSystem(database, place, null, (tx) => tx.run(sent(one.id)))
      } catch (error) {
        // One that is refused holds up no other; it is tried again when it is next due.
        trouble(place, kindOf(error))
      }
    }
  }
}

/** Does it again every few seconds, never twice at a time, until stopped; what is in hand is finished. */
export function keepDoing(work: () => Promise<void>, everySeconds = 5): { stop(): Promise<void> } {
  let round = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    round = work().finally(() => {
      busy = false
    })
  }, everySeconds * 1000)
  return {
    async stop() {
      clearInterval(timer)
      await round
    },
  }
}
