import { weekday } from '../../ui/index.ts'
import { likeMe } from '../peers/index.ts'
import type { EntryAsked, EntryFound } from './store.ts'
import type { Words } from './words.ts'

/** What a search asks of an organisation that the people lead whom it is for, as of a place that has no steps. */
export const led = 'led by those it is for'

/** Why an entry is shown, each reason in a few words, the strongest first. Nothing is shown without one. */
export function reasonsFor(
  found: EntryFound,
  { words, postcode, day, on, cost, access = [] }: EntryAsked,
  w: Words,
): string[] {
  const reasons: string[] = []
  const theyLead = found.access.includes(led)
  words.forEach(([typed = ''], at) => {
    const meant = found.meant[at]
    // That it says “like” would tell nothing.
    if (!meant || (theyLead && likeMe.test(meant))) return
    reasons.push(meant === typed ? w.reasons.says(typed) : w.reasons.means(meant, typed))
  })
  if (theyLead && (words.length > 0 || access.includes(led))) reasons.push(w.reasons.led)
  if (reasons.length === 0 && words.length > 0) reasons.push(w.reasons.spelling)
  if (postcode && found.metres !== null) reasons.push(w.reasons.away(miles(found.metres, w.far), postcode))
  if (day && found.days.includes(day)) reasons.push(w.reasons.on(w.days[day] ?? day))
  if (on) reasons.push(w.reasons.onDate(weekday(new Date(`${on}T12:00:00Z`))))
  if (cost === 'free' && found.cost === 'free') reasons.push(w.reasons.free)
  for (const fact of access) if (fact !== led && found.access.includes(fact)) reasons.push(w.facts[fact] ?? fact)
  if (reasons.length === 0 && found.neighbourhood) reasons.push(w.reasons.isIn(found.neighbourhood))
  return reasons
}

/** How far, as people say it: “a few steps”, “½ a mile”, “3 miles”. */
export function miles(metres: number, { steps, quarter, half, threeQuarters, one, many }: Words['far']): string {
  const count = metres / 1_609.344
  if (count < 0.15) return steps
  if (count < 0.4) return quarter
  if (count < 0.65) return half
  if (count < 0.9) return threeQuarters
  return count < 1.5 ? one : many(Math.round(count))
}
