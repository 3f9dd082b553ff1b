import type { Config } from '../config.ts'
import { type PlaceRow, sql } from '../database/index.ts'
import type { Post } from './post.ts'
import { keepDoing, type Sending, sendDue } from './send-due.ts'

export interface SendingLetters extends Sending {
  config: Pick<Config, 'publicUrl' | 'port'>
  post: Post
}

type Due = { id: string; toAddress: string; subject: string; words: string; link: string }

/** Sends the letters that wait in every place, once. */
export function sendLetters({ config, post, ...sending }: SendingLetters): Promise<void> {
  return sendDue<Due>(sending, {
    take: () => sql`select * from take_letters(20)`,
    send({ toAddress, subject, words, link }, place) {
      const text = link ? `${words}\n\n${addressOf(config, place)}${link}\n` : `${words}\n`
      return post.send({ to: toAddress, subject, text })
    },
    sent: (id) => sql`select letter_sent(${id})`,
  })
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

/** Keeps sending letters until stopped. */
export function keepSending(sending: SendingLetters): { stop(): Promise<void> } {
  const kept = keepDoing(() => sendLetters(sending))
  return {
    async stop() {
      await kept.stop()
      sending.post.close()
    },
  }
}
