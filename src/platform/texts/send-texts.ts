import type { Config } from '../config.ts'
import { type Database, inPlaceAsSystem, type PlaceRow, sql } from '../database/index.ts'
import { addressOf } from '../mail/index.ts'
import { kindOf } from '../outbox/dispatch.ts'
import type { Gateway } from './gateway.ts'

export interface Texting {
  database: Database
  places: readonly PlaceRow[]
  config: Pick<Config, 'publicUrl' | 'port'>
  gateway: Gateway
  /** Told that something could not be sent: the kind of error only, since its message may hold a number. */
  trouble(place: PlaceRow, kind: string): void
}

type Due = { id: string; toNumber: string; words: string; link: string }

/** Sends the text messages that wait in every place, once. As with letters, a crash sends one twice, never not at all. */
export async function sendTexts({ database, places, config, gateway, trouble }: Texting): Promise<void> {
  for (const place of places) {
    const due = await inPlaceAsSystem(database, place, null, (tx) =>
      tx.ask(sql<Due>`select * from take_texts(20)`),
    ).catch((error) => {
      trouble(place, kindOf(error))
      return []
    })
    for (const { id, toNumber, words, link } of due) {
      try {
        await gateway.send({ to: toNumber, words: link ? `${words} ${addressOf(config, place)}${link}` : words })
        await inPlaceAsSystem(database, place, null, (tx) => tx.run(sql`select text_sent(${id})`))
      } catch (error) {
        trouble(place, kindOf(error))
      }
    }
  }
}

/** Keeps sending, every few seconds, until stopped. */
export function keepTexting(texting: Texting, everySeconds = 5): { stop(): Promise<void> } {
  let round = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    round = sendTexts(texting).finally(() => {
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
