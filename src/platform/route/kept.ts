import type { Query, Reads } from '../database/index.ts'

interface Kept {
  as: string
  seconds: number
}
const keptQueries = new WeakMap<Query, Kept>()
/** What was read last, by place and name. */
const known = new Map<string, { value: unknown; until: number }>()

/**
 * A query of a page whose answer may be some seconds old: public, the same for everybody and about nobody, such as the
 * list of neighbourhoods. One answer serves all pages meanwhile, so nobody may change it. `as` names what is asked for.
 */
export function kept<Row, Out>(as: string, seconds: number, query: Query<Row, Out>): Query<Row, Out> {
  const one = { ...query }
  keptQueries.set(one as unknown as Query, { as, seconds })
  return one
}

/** What need not be asked for, by the names of the page, and what is left to ask. */
export function takeKept(place: string, queries: Reads, now: Date): { ready: Record<string, unknown>; asking: Reads } {
  const ready: Record<string, unknown> = {}
  const asking: Reads = {}
  for (const [name, query] of Object.entries(queries)) {
    const at = keptQueries.get(query as unknown as Query)
    const was = at && known.get(`${place} ${at.as}`)
    if (was && was.until > now.getTime()) ready[name] = was.value
    else asking[name] = query
  }
  return { ready, asking }
}

/** Keeps what has come back of it. */
export function keep(place: string, asked: Reads, rows: Record<string, unknown>, now: Date): void {
  for (const [name, query] of Object.entries(asked)) {
    const at = keptQueries.get(query as unknown as Query)
    if (at) known.set(`${place} ${at.as}`, { value: rows[name], until: now.getTime() + at.seconds * 1000 })
  }
}
