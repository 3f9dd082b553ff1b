import { randomUUIDv7 } from 'node:crypto'

/** An id that sorts by time. Ids are made here, not in the database: a row that may be added may not always be read back. */
export type Id = string

export function newId(): Id {
  return randomUUIDv7()
}

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text may go into an opening message or a query as an id. */
export function isId(text: unknown): text is Id {
  return typeof text === 'string' && shape.test(text)
}
