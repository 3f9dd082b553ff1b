import type { AtTheirWordSaid } from '../../people/index.ts'
import type { Id, Outcome, Transaction } from '../../platform/index.ts'
import { entryOf, insertMove, keepBefore, updateGone, updatePlace, updateWords, type Words } from './store.ts'
import type { KnownDay, Ring } from './types.ts'
import type { MapWords } from './words.ts'

type W = MapWords['entry']
interface About {
  person: Id
  entry: Id
  how: AtTheirWordSaid
  w: W
}

/** Changes what is said of one; the earlier words stay. Whoever was slower sees both, and sends again. */
export async function changeWords(
  tx: Transaction,
  { person, entry, how, w }: About,
  { version, ...said }: Words & { version: number },
): Promise<Outcome> {
  tx.run(keepBefore(person, entry, version, tx.now))
  const changed = await tx.ask(updateWords(person, entry, version, said, how))
  if (changed.length === 0) return { errors: [{ field: 'knownAs', message: w.errors.quicker }] }
  tx.tell('words on the map changed', person, { entry })
  return `/people/${person}/circle/${entry}?done=changed`
}

/** How far “further round” goes, in degrees. */
const further = 30

/** Moves one to a ring, or along it. Another ring is a dated row of their story; a place along it is only a place. */
export async function moveEntry(
  tx: Transaction,
  { person, entry, how, w }: About,
  said: { ring: Ring; angle: number | null; round: boolean; onDay: KnownDay; version: number },
): Promise<Outcome> {
  const before = await tx.ask(entryOf(person, entry))
  const ring = said.round ? before.ring : said.ring
  const other = ring !== before.ring
  const angle = said.round ? ((said.angle ?? 0) + further) % 360 : (said.angle ?? (other ? null : before.angle))
  const moved = await tx.ask(updatePlace(person, entry, said.version, { ring, angle }, how))
  if (moved.length === 0) return { errors: [{ field: 'ring', message: w.errors.quicker }] }
  if (other) {
    tx.run(insertMove(person, { entry, move: 'moved', ring, onDay: said.onDay }, how, tx.now))
    tx.tell('moved on the map', person, { entry, ring })
  }
  return `/people/${person}/circle?done=moved#map`
}

/** They are no longer around. They leave the map and stay in its story; said twice, it is done once. */
export async function leaveMap(
  tx: Transaction,
  { person, entry, how }: About,
  { onDay, words }: { onDay: KnownDay; words: string },
): Promise<Outcome> {
  const { ring } = await tx.ask(entryOf(person, entry))
  const left = await tx.ask(updateGone(person, entry, { goneSince: onDay, ring }, how))
  if (left.length > 0) {
    tx.run(insertMove(person, { entry, move: 'left', ring, onDay, words }, how, tx.now))
    tx.tell('left the map', person, { entry })
  }
  return `/people/${person}/circle?done=left#map`
}

/** They are around again. */
export async function comeBack(
  tx: Transaction,
  { person, entry, how }: About,
  { onDay, ring }: { onDay: KnownDay; ring: Ring },
): Promise<Outcome> {
  await tx.ask(entryOf(person, entry))
  const back = await tx.ask(updateGone(person, entry, { goneSince: null, ring }, how))
  if (back.length > 0) {
    tx.run(insertMove(person, { entry, move: 'came back', ring, onDay }, how, tx.now))
    tx.tell('came back to the map', person, { entry })
  }
  return `/people/${person}/circle?done=back#map`
}
