import { sentence } from '../../../ui/index.ts'
import type { Offer } from '../rules.ts'
import type { Words } from '../words.ts'

/** “Help you plan, groups”: as a sentence begins. */
export function offersInWords(w: Words, offers: readonly Offer[]): string {
  return sentence(offers.map((offer) => w.offers[offer]).join(', '))
}

/** So few need no sieve: choosing would take longer than reading. */
export const fewEnough = 6

/** What somebody offers, each a small word of its own. */
export function Offers({ w, offers, label }: { w: Words; offers: readonly Offer[]; label: string }) {
  if (offers.length === 0) return null
  return (
    <p>
      <span class="soft">{label}: </span>
      {offersInWords(w, offers)}
    </p>
  )
}
