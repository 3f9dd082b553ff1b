import type { Id, NameToRing, View } from '../platform/index.ts'

/**
 * Whom its person rings on a page about them: the one alongside on their own number, else the place (P12). Where a page
 * names somebody, their number stands only beside their own name.
 */
export function ringFor({ person, frame }: Pick<View, 'person' | 'frame'>, member?: Id): NameToRing {
  const { ringName, ringNumber, ringHours } = frame.place
  const own = person?.ring
  if (own && (member === undefined || member === own.id)) return own
  return { id: null, name: ringName, number: ringNumber, hours: ringHours }
}
