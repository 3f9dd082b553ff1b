import type { Attachment } from '../taken.ts'

/**
 * The book as it is told, before it is paper or screen. The page (`book-page.tsx`), the file one can open anywhere
 * (`stand-alone.tsx`) and the tagged PDF (`../pdf/`) lay out the same blocks, so that they cannot say different things.
 */
export interface Book {
  title: string
  /** Under the title: whose, from where, of which day. */
  under: string[]
  chapters: Chapter[]
}

export interface Chapter {
  /** Anchor of the chapter. */
  id: string
  title: string
  blocks: Block[]
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'words'; text: string }
  | { kind: 'said'; text: string; by: string; own: boolean; files: readonly FileBlock[]; replies: readonly Answer[] }
  | { kind: 'facts'; facts: readonly (readonly [name: string, value: string])[] }
  | { kind: 'list'; items: readonly string[] }
  | FileBlock

/** A picture is shown; of a sound, a film or a paper it is said where it lies. */
export type FileBlock =
  | { kind: 'picture'; file: Attachment; alt: string }
  | { kind: 'file'; file: Attachment; text: string }

/** An answer, with the sounds, films and pictures it was given with: they stand wherever it does (P3). */
export interface Answer {
  text: string
  by: string
  files: readonly FileBlock[]
}
