import type { How } from '../../people/index.ts'
import type { Id } from '../../platform/index.ts'

/** From the inside out. `paid` are those who come because it is their work. */
export const rings = ['close', 'near', 'wider', 'paid'] as const
export type Ring = (typeof rings)[number]

export const whats = ['somebody', 'group', 'pet'] as const
export type What = (typeof whats)[number]

/** A day as exactly as it is known: `2024`, `2024-03`, `2024-03-05`, or '' where nobody said. */
export type KnownDay = string

/** Somebody, a group or a pet on a person’s map, as it stands today. */
export interface Entry {
  id: Id
  /** Who it is, where they are a member here. */
  memberId: Id | null
  knownAs: string
  what: What
  /** What they are to the person, in the person’s words. */
  isToMe: string
  brings: string
  iBring: string
  ring: Ring
  /** Degrees clockwise from the top; null: wherever there is room. */
  angle: number | null
  since: KnownDay
  /** null while they are around. */
  goneSince: KnownDay | null
  pictureId: Id | null
  version: number
  addedAt: Date
  atTheirWordBy: Id | null
  how: How
  offScreen: boolean
}

export type MoveKind = 'joined' | 'moved' | 'left' | 'came back'

/** One coming, moving, going or coming back. */
export interface Move {
  id: Id
  entryId: Id
  move: MoveKind
  ring: Ring
  onDay: KnownDay
  words: string
  toldAt: Date
  atTheirWordBy: Id | null
  how: How
}

/** The words of an entry as they read before. */
export interface Before {
  version: number
  knownAs: string
  isToMe: string
  brings: string
  iBring: string
  untilAt: Date
}
