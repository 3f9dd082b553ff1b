import type { Id, NameToRing, View } from '../platform/index.ts'

/** The one alongside, where they have a number of their own; null: one rings the place. */
export function ownRing({ person, viewer }: Pick<View, 'person' | 'viewer'>): NameToRing | null {
  return (person !== null && person.id === viewer?.id ? viewer.ring : person?.ring) ?? null
}

/**
 * Whom its person rings on a page about them: the one alongside on their own number, else the place (P12). Where a page
 * names somebody, their number stands only beside their own name.
 */
export function ringFor(view: Pick<View, 'person' | 'viewer' | 'frame'>, member?: Id): NameToRing {
  const { ringName, ringNumber, ringHours } = view.frame.place
  const own = ownRing(view)
  if (own && (member === undefined || member === own.id)) return own
  return { id: null, name: ringName, number: ringNumber, hours: ringHours }
}
