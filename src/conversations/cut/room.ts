import { type Around, nameOf } from '../../people/index.ts'
import { type Id, isId } from '../../platform/index.ts'
import type { There } from '../conversation/store.ts'
import type { InTheRoom } from './split-page.ts'

/** Who said something: a member, or somebody who is only a name. */
export interface Speaker {
  id: Id | null
  name: string
}

/** Everybody a page may name: the person, its writer, and who was there; each once. */
export function roomOf(there: readonly There[], around: readonly Around[], person: Id, writer: Id): InTheRoom[] {
  const members = new Set([person, writer, ...there.flatMap(({ memberId }) => memberId ?? [])])
  const others = there.filter(({ memberId }) => memberId === null).map(({ name }) => ({ key: `name:${name}`, name }))
  return [...[...members].map((id) => ({ key: id, name: nameOf(around, id) })), ...others].filter(
    ({ name }) => name !== '',
  )
}

/**
 * A posted key as a speaker: only members who were in the room; any name. Null for everything else, so that nobody can
 * put words into the mouth of a member who was not there.
 */
export function speakerOf(key: string, room: readonly InTheRoom[]): Speaker | null {
  if (key.startsWith('name:')) {
    const name = key.slice(5).trim().slice(0, 200)
    return name === '' ? null : { id: null, name }
  }
  return isId(key) && room.some((one) => one.key === key) ? { id: key, name: '' } : null
}
