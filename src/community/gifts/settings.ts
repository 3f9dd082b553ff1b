import { z } from 'zod'
import { setting } from '../../settings/index.ts'

const days = z.number().int().min(1).max(730)
const inDays = (count: number) => `${count} days`

/** How many days before a gift or an ask ends its holder is asked whether it goes on. */
export const askBefore = setting({
  key: 'community.gift-ask-before-days',
  shape: days,
  initial: 30,
  about: 'How long before a gift or an ask ends we ask whether it goes on',
  source: 'our proposal, 2026',
  inWords: inDays,
})

/** After how many days without an introduction a gift nudges a connector. */
export const unaskedAfter = setting({
  key: 'community.gift-unasked-days',
  shape: days,
  initial: 90,
  about: 'After how long a gift that nobody has asked for is shown to a connector again: a gift wants to be used',
  source:
    'our proposal, 2026, after asset-based community development: better few gifts found and used than many listed',
  inWords: inDays,
})
