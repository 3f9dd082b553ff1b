import { type Query, sql } from '../../platform/index.ts'

/** Below this counting costs nothing worth remembering. */
const worthwhile = 5_000
const seconds = 20
const known = new Map<string, { total: number; until: number }>()

/**
 * How many there are in a large list is counted every twenty seconds, not for every page of it. `name` tells lists apart:
 * place, path and filters.
 */
export function counted(name: string, count: Query<never, number>): Query<never, number> {
  const before = known.get(name)
  if (before && before.until > Date.now()) return { ...nothing, take: () => before.total }
  return {
    ...count,
    take(rows) {
      const total = count.take(rows)
      if (known.size > 1_000) known.clear()
      if (total > worthwhile) known.set(name, { total, until: Date.now() + seconds * 1_000 })
      return total
    },
  }
}

const nothing = sql<never>`select where false`
