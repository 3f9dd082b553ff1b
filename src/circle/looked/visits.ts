import type { Id, Part } from '../../platform/index.ts'
import { type LookedRow, nobody } from './store.ts'

/** Everything one reader read on one day, by one right: a line that opens. */
export interface Visit {
  key: string
  day: string
  /** `nobody` for the computer itself. */
  reader: Id
  standing: Id | null
  name: string
  title: string
  picture: string
  kind: string
  reason: string
  parts: Part[]
  times: number
  firstAt: Date
  lastAt: Date
  rows: LookedRow[]
}

/** Groups alike rows into visits, by day and reader, in the order they came. Who read by two rights made two visits. */
export function visitsIn(rows: readonly LookedRow[]): Visit[] {
  const visits = new Map<string, Visit>()
  for (const row of rows) {
    const reader = row.memberId ?? nobody
    const key = `${row.day} ${reader} ${row.kind}`
    const visit = visits.get(key)
    if (visit === undefined) {
      const { day, title, picture, kind, reason, times, firstAt, lastAt } = row
      const parts = [...row.parts]
      visits.set(key, {
        key,
        day,
        reader,
        standing: row.standingId,
        name: row.knownAs,
        title,
        picture,
        kind,
        reason,
        parts,
        times,
        firstAt,
        lastAt,
        rows: [row],
      })
      continue
    }
    visit.rows.push(row)
    visit.times += row.times
    visit.parts.push(...row.parts.filter((part) => !visit.parts.includes(part)))
    if (row.firstAt < visit.firstAt) visit.firstAt = row.firstAt
    if (row.lastAt > visit.lastAt) visit.lastAt = row.lastAt
  }
  return [...visits.values()]
}
