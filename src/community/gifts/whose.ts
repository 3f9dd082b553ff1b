import type { Asked, Id, Part, Transaction, View } from '../../platform/index.ts'

/** Whose gifts a page is about, and where its pages are. */
export interface Whose {
  id: Id
  /** What they are called; '' on one’s own pages. */
  name: string
  own: boolean
  /** Before `/give-and-ask` and `/introductions`: '' on one’s own pages. */
  base: string
}

/** By the page that is open: one’s own, somebody’s whose record is open, or a neighbour’s whom a connector knows. */
export function whoseOf({ person, viewer, path }: View, neighbour?: { id: Id; name: string }): Whose {
  if (neighbour) return { ...neighbour, own: false, base: `/connecting/neighbours/${neighbour.id}` }
  const { id = viewer?.id ?? '', knownAs = '' } = person ?? {}
  const own = id === viewer?.id
  return { id, name: own ? '' : knownAs, own, base: path.startsWith('/people/') ? `/people/${id}` : '' }
}

/** Opens one’s own record, where one has one, on pages that do not carry it in their path. */
export async function openMine(
  tx: Transaction,
  { viewer }: Asked,
  act: 'read' | 'change',
  part: Part = 'community',
): Promise<void> {
  if (viewer?.isPerson) await tx.open({ people: [viewer.id], parts: [part], act, why: 'my own' })
}
