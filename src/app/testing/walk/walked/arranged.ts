import type { Actor, SmallWorld } from '../small-world.ts'

/** What the walk cannot know from the declaration of a route. A route that needs nothing here is not named here. */
export interface Arranged {
  /** What stands in the path beside what the small world holds. */
  params?: (world: SmallWorld) => Record<string, string>
  /** After the path, such as `?about=…`. */
  query?: (world: SmallWorld) => string
  /** The page is for them alone, beyond what `who` says: for others it is as if it were not there. */
  onlyFor?: readonly Actor[]
}

/** The same for several routes that begin alike; `''` is where they begin. */
export function each(begins: string, ends: readonly string[], what: Arranged): Record<string, Arranged> {
  return Object.fromEntries(ends.map((end) => [begins + end, what]))
}

/** What stands in the path is something of Joan’s that the small world holds under another name: path’s name, its name. */
export const hers =
  (names: Record<string, string>) =>
  ({ hers }: SmallWorld) =>
    Object.fromEntries(Object.entries(names).map(([inPath, held]) => [inPath, hers[held] ?? '']))

/** Joan is named in the path, and no record is opened by it. */
export const joanAs = (name: 'person' | 'member'): Arranged => ({ params: ({ joan }) => ({ [name]: joan }) })

/** A link that nobody was sent. */
export const token = 'dG9rZW4tdGhhdC1pcy1ub25lLWF0LWFsbC1hbnl3aGVyZQ'

/** An id of nothing. */
export const nothing = '01971f0a-0000-7000-8000-00000000000b'

export const herself: Arranged = { onlyFor: ['Joan herself'] }
export const dev: Arranged = { onlyFor: ['Dev, alongside'] }
export const herselfOrDev: Arranged = { onlyFor: ['Joan herself', 'Dev, alongside'] }
/** Somebody whom Kit, who connects people, knows; and the enterprise next door, which everybody may read. */
export const nextDoor: Arranged = { params: ({ nextDoor }) => nextDoor }
