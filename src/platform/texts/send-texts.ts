import type { Config } from '../config.ts'
import { sql } from '../database/index.ts'
import { addressOf, keepDoing, type Sending, sendDue } from '../mail/index.ts'
import type { Gateway } from './gateway.ts'

export interface Texting extends Sending {
  config: Pick<Config, 'publicUrl' | 'port'>
  gateway: Gateway
}

type Due = { id: string; toNumber: string; words: string; link: string }

/** Sends the text messages that wait in every place, once. */
export function sendTexts({ config, gateway, ...sending }: Texting): Promise<void> {
  return sendDue<Due>(sending, {
    take: () => sql`select * from take_texts(20)`,
    send: ({ toNumber, words, link }, place) =>
      gateway.send({ to: toNumber, words: link ? `${words} ${addressOf(config, place)}${link}` : words }),
    sent: (id) => sql`select text_sent(${id})`,
  })
}

/** Keeps sending text messages until stopped. */
export function keepTexting(texting: Texting): { stop(): Promise<void> } {
  return keepDoing(() => sendTexts(texting))
}
