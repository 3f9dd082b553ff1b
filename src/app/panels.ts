import type { Query } from '../platform/index.ts'

/** Gives the queries of several panels names of their own, so that they can leave together. */
export function prefixed(
  key: string,
  queries: Record<string, Query<never, unknown>>,
): Record<string, Query<never, unknown>> {
  return Object.fromEntries(Object.entries(queries).map(([name, query]) => [`${key}/${name}`, query]))
}

/** The rows of one panel, under the names it gave them. */
export function rowsOf(key: string, rows: Record<string, unknown>): Record<string, unknown> {
  const prefix = `${key}/`
  return Object.fromEntries(
    Object.entries(rows)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  )
}
