import { z } from 'zod'
import { setting } from '../settings/index.ts'

export interface SenderLines {
  address: string[]
  returnTo: string[]
  /** Whether the slip comes back without a stamp. */
  freepost: boolean
}

/** What stands on letters: where they come from, and where the slip goes. */
export const sender = setting<SenderLines>({
  key: 'letters.sender',
  shape: z.object({ address: z.array(z.string()), returnTo: z.array(z.string()).min(1), freepost: z.boolean() }),
  initial: { address: [], returnTo: ['The team'], freepost: false },
  about: 'The address on letters, and where reply slips go back to',
  source: 'each place puts in its own',
  inWords: ({ address, returnTo, freepost }) => [
    address.length > 0 ? `From ${address.join(', ')}` : 'No address is put in yet',
    `Slips go back to ${returnTo.join(', ')}${freepost ? ', without a stamp' : ''}`,
  ],
})
