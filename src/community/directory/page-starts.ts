import type { Id, Query } from '../../platform/index.ts'
import type { PageAsked } from './asked.ts'

/** What tells where an entry stands in a list by names. */
export interface Named {
  name: string
  id: Id
}

/** Where a page begins: after this entry, and so many further on. */
export interface Start extends Named {
  skip: number
}

const before = { name: '', id: '00000000-0000-0000-0000-000000000000' }
const seconds = 120
const most = 20_000
/** Until here walking to a page costs nothing worth remembering. */
const worthwhile = 1_000
/** By list and size of page, after which entry each page begins that somebody was about to ask for. */
const known = new Map<string, Map<number, Named & { until: number }>>()
let remembered = 0

/**
 * Whoever reads a list page by page finds each by where the one before it ended, so that a late page costs what an early one
 * does, and nothing is left out or doubled because an entry came or went meanwhile. A page that is asked for out of the
 * blue is walked to from the nearest page before it. `list` tells lists apart: place, path and filters.
 */
export function startOf(list: string, { page, perPage }: PageAsked): Start {
  let nearest = 1
  let found: Named = before
  for (const [at, { until, ...after }] of known.get(`${list} ${perPage}`) ?? [])
    if (at <= page && at > nearest && until > Date.now()) {
      nearest = at
      found = after
    }
  return { name: found.name, id: found.id, skip: (page - nearest) * perPage }
}

/** The same query, which notes where the next page begins, for as long as somebody may be reading on. */
export function notingNext<Row>(
  list: string,
  { page, perPage }: PageAsked,
  rows: Query<never, Row[]>,
  named: (row: Row) => Named,
): Query<never, Row[]> {
  return {
    ...rows,
    take(found) {
      const taken = rows.take(found)
      const last = taken.length === perPage && page * perPage >= worthwhile ? taken.at(-1) : undefined
      if (last) {
        if (remembered >= most) known.clear()
        const pages = known.get(`${list} ${perPage}`) ?? new Map()
        remembered = known.size === 0 ? 1 : remembered + (pages.has(page + 1) ? 0 : 1)
        known.set(`${list} ${perPage}`, pages)
        pages.set(page + 1, { ...named(last), until: Date.now() + seconds * 1_000 })
      }
      return taken
    },
  }
}
