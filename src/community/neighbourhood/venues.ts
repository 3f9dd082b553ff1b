import { isOpenHours, isOver, type OnDay } from '../assets/index.ts'
import type { Listed } from './store.ts'

export interface Venue {
  name: string
  at: { x: number; y: number }
  things: Listed[]
}

const most = 24

/** What stands at one spot belongs together: the places of a neighbourhood, where most happens first; and what has no spot. */
export function venuesOf(listed: readonly Listed[]): { venues: Venue[]; anywhere: Listed[] } {
  const spots = Map.groupBy(
    listed.filter(({ at }) => at !== null),
    ({ at }) => `${at?.x} ${at?.y}`,
  )
  const venues = [...spots.values()]
    .map((things): Venue => {
      const [first] = things as [Listed]
      const name = things.find(({ placeName }) => placeName !== '')?.placeName ?? first.name
      return { name, at: first.at ?? { x: 0, y: 0 }, things }
    })
    .sort((a, b) => b.things.length - a.things.length || a.name.localeCompare(b.name, 'en-GB'))
  const shown = venues.slice(0, most)
  return {
    venues: shown,
    anywhere: [...listed.filter(({ at }) => at === null), ...venues.slice(most).flatMap(({ things }) => things)],
  }
}

const soonest = 6

/** What one may join next; what is simply open, and what is over, is left out. */
export function stillToCome(on: readonly OnDay[], now: Date): OnDay[] {
  return on.filter((one) => !isOpenHours(one) && !isOver(one, now)).slice(0, soonest)
}
