import type { Offer } from '../rules.ts'
import type { Words } from '../words.ts'

/** What somebody offers, each a small word of its own. */
export function Offers({ w, offers, label }: { w: Words; offers: readonly Offer[]; label: string }) {
  if (offers.length === 0) return null
  return (
    <p>
      <span class="soft">{label}: </span>
      {offers.map((offer) => w.offers[offer]).join(', ')}
    </p>
  )
}
