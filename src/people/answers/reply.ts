import type { Id, Part } from '../../platform/index.ts'

/** A sound, a film or a picture that something was said with. */
export interface SaidFile {
  id: Id
  type: string
  name: string
  part: Part
}

/** `note`: the person’s own, beside what was not put right; `corrected`: what is right, beside what was wrong. */
export type Stance = 'agree' | 'disagree' | 'reply' | 'note' | 'corrected'

/** An answer to a statement. */
export interface Reply {
  id: Id
  statementId: Id
  byId: Id | null
  byName: string
  stance: Stance
  text: string
  /** A moment; as text where it came within a row that quotes the statement. */
  at: Date | string
  atTheirWordBy: Id | null
  how: string
  files: SaidFile[]
}
