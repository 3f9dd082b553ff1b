import type { Config } from '../config.ts'
import { type Database, inPlaceAsSystem, type PlaceRow, sql } from '../database/index.ts'
import { kindOf } from '../outbox/dispatch.ts'
import type { Post } from './post.ts'

export interface Sending {
  database: Database
  places: readonly PlaceRow[]
  config: Pick<Config, 'publicUrl' | 'port'>
  post: Post
  /** Told that something could not be sent: the kind of error only, since its message may hold an address. */
  trouble(place: PlaceRow, kind: string): void
}

type Due = { id: string; toAddress: string; subject: string; words: string; link: string }

/**
 * Sends what waits in every place, once. No connection is held while a letter travels. A letter is marked as sent after
 * it was handed over: a crash in between sends it twice, never not at all.
 */
export async function sendLetters({ database, places, config, post, trouble }: Sending): Promise<void> {
  for (const place of places) {
    const due = await inPlaceAsSystem(database, place, null, (tx) =>
      tx.ask(sql<Due>`select * from take_letters(20)`),
    ).catch((error) => {
      trouble(place, kindOf(error))
      return []
    })
    for (const { id, toAddress, subject, words, link } of due) {
      const text = link ? `${words}\n\n${addressOf(config, place)}${link}\n` : `${words}\n`
      try {
        await post.send({ to: toAddress, subject, text })
        await inPlaceAsSystem(database, place, null, (tx) => tx.run(sql`select letter_sent(${id})`))
      } catch (error) {
        // One letter that is refused holds up no other; it is tried again when it is next due.
        trouble(place, kindOf(error))
      }
    }
  }
}

/**
 * How people reach a place from outside. It comes from the settings, never from a request: whoever asks for a letter to
 * somebody else must not choose where its link leads.
 */
export function addressOf(
  { publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>,
  { host }: Pick<PlaceRow, 'host'>,
): string {
  const address = new URL(publicUrl || `http://localhost:${port}`)
  if (host && host !== 'localhost') address.hostname = host
  return address.origin
}

/** Keeps sending, every few seconds, until stopped. */
export function keepSending(sending: Sending, everySeconds = 5): { stop(): Promise<void> } {
  let round = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    round = sendLetters(sending).finally(() => {
      busy = false
    })
  }, everySeconds * 1000)
  return {
    async stop() {
      clearInterval(timer)
      await round
      sending.post.close()
    },
  }
}
