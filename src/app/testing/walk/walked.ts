import type { AnyRoute } from '../../../platform/index.ts'
import type { SmallWorld } from './small-world.ts'
import type { Arranged } from './walked/arranged.ts'
import { atWork } from './walked/at-work.ts'
import { community } from './walked/community.ts'
import { records } from './walked/records.ts'

/** By path, what the walk cannot know from the declaration of a route. */
export const arranged: Record<string, Arranged> = { ...records, ...atWork, ...community }

/** Where a route is, with these names filled in. Whoever adds a route with a new name arranges for it: see small-world.ts. */
export function addressOf({ path }: AnyRoute, world: SmallWorld, named: Record<string, string>): string {
  const known = { ...arranged[path]?.params?.(world), ...named }
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = known[name]
    if (value === undefined)
      throw new Error(
        `${path}: the walk does not know what stands for “:${name}”. Let fullRecord() in full-record.ts make one, or say it in walked/.`,
      )
    return value
  })
}
