import { type Around, faceLink } from '../../../people/index.ts'
import { type Id, pictureLink } from '../../../platform/index.ts'
import type { Entry, Ring, What } from '../types.ts'

/** One on the map as it is drawn and listed. */
export interface Shown {
  key: string
  /** The entry that its person made; null for whoever stands there by their work alone. */
  entry: Entry | null
  memberId: Id | null
  name: string
  what: What
  ring: Ring
  angle: number | null
  /** In the person’s words, or what they are for the place: “social worker”. */
  isToMe: string
  /** Where their picture is, if there is one that the viewer may see. */
  src: string | undefined
}

/** Who comes because it is their work. Others who may see the record do so from a desk. */
const come = ['alongside', 'cover', 'provider', 'assistant', 'planning helper']

/** Whether somebody around a person comes because it is their work. */
export function comesByWork({ kind, title }: Pick<Around, 'kind' | 'title'>): boolean {
  return come.includes(kind) && (kind !== 'planning helper' || title !== '')
}

/**
 * Everybody who is on the map today: those its person put there, then those who come because it is their work, who
 * stand there by themselves for as long as they stand there at all.
 */
export function shownOf(person: Id, entries: readonly Entry[], around: readonly Around[]): Shown[] {
  const faces = new Map(around.map(({ memberId, picture }) => [memberId, faceLink(memberId, picture)]))
  const own = entries.filter(({ goneSince }) => goneSince === null).map((entry) => shownEntry(person, entry, faces))
  const known = new Set(entries.map(({ memberId }) => memberId))
  const byWork = around.filter((one) => one.stands && comesByWork(one) && !known.has(one.memberId))
  return [...own, ...byWork.map((one) => shownWorker(one, faces))]
}

/** Those who have been let in as somebody of mine and are not on the map yet. */
export function notYetOnMap(person: Id, entries: readonly Entry[], around: readonly Around[]): Around[] {
  const known = new Set(entries.map(({ memberId }) => memberId))
  const mine = ['circle', 'authority', 'planning helper']
  return around.filter(
    (one) =>
      one.stands && mine.includes(one.kind) && !comesByWork(one) && one.memberId !== person && !known.has(one.memberId),
  )
}

type Faces = Map<Id, string | undefined>

export function shownEntry(person: Id, entry: Entry, faces: Faces): Shown {
  const { id, memberId, knownAs, what, ring, angle, isToMe, pictureId } = entry
  const src = pictureId
    ? pictureLink(person, { id: pictureId, part: 'about' })
    : memberId
      ? faces.get(memberId)
      : undefined
  return { key: id, entry, memberId, name: knownAs, what, ring, angle, isToMe, src }
}

function shownWorker({ memberId, knownAs, title }: Around, faces: Faces): Shown {
  return {
    key: memberId,
    entry: null,
    memberId,
    name: knownAs,
    what: 'somebody',
    ring: 'paid',
    angle: null,
    isToMe: title,
    src: faces.get(memberId),
  }
}
