import type { Act, Part } from '../database/index.ts'
import type { View } from './declare.ts'

/** Whether the viewer may do this in all these parts of the open record. The database decides; a page leaves out what leads nowhere. */
export function may({ person }: Pick<View, 'person'>, act: Act, ...parts: Part[]): boolean {
  const theirs = person && { read: person.held, add: person.adds, change: person.changes }[act]
  return theirs !== null && parts.every((part) => theirs.includes(part))
}
