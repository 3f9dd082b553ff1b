import { createHash } from 'node:crypto'
import type { RecordFile } from './check-record.ts'

/**
 * Gives every id of a record the one it has here: made of the place it comes from, whose record it is and what it was
 * called there. So nothing in a file can name somebody or something of this place, two records never share an id, and the
 * same record brought twice is the same record. Ids stand in columns, in lists and within text (“sign-off <id>”).
 */
export function renamed<Value>(value: Value, { from, person }: Pick<RecordFile, 'from' | 'person'>): Value {
  const known = new Map<string, string>()
  const text = JSON.stringify(value).replace(anyId, (id) => {
    const had = known.get(id)
    if (had !== undefined) return had
    const ours = idHere(from.key, person.id, id)
    known.set(id, ours)
    return ours
  })
  return JSON.parse(text) as Value
}

const anyId = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g

/** An id of version 8 (RFC 9562): ours to make, and none that anything here makes otherwise. */
export function idHere(place: string, person: string, id: string): string {
  const hex = createHash('sha256').update(`${place} ${person} ${id}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-b${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
