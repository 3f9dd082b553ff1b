import { z } from 'zod'
import { setting } from '../../settings/index.ts'

/** What open data says of the place: the town of an address that names none, and who vouches for what was checked. */
export const openDirectory = setting({
  key: 'community.open-directory',
  shape: z.object({
    name: z.string().max(200),
    town: z.string().min(1).max(100),
    assurer: z.union([z.literal(''), z.email()]),
  }),
  initial: { name: 'Words used here', town: 'England', assurer: '' },
  about:
    'What the open directory says of this place: the name of its own list of words, the town of addresses that name none, and the e-mail of whoever keeps it right',
  source:
    'Open Referral UK 3.0 (2024) requires a town in every address and advises an assurer; the words are our proposal, 2026',
  inWords: ({ name, town, assurer }) => [
    name,
    `Addresses without a town: ${town}`,
    assurer || 'No e-mail is published',
  ],
})
