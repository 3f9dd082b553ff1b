import type { VNode } from 'preact'
import type { Part, Query, Reads } from './database/index.ts'
import type { Id } from './ids.ts'
import type { Asked, View } from './route/declare.ts'

/**
 * What one slice holds of a person's record. The app collects these; a test fails when a table about a person is
 * covered by none, so that export, import, retention and erasure can never forget one.
 */
export interface RecordPart {
  /** Every table of this slice with a `person_id`, the part it belongs to, and how it leaves with the person. */
  tables: Record<string, TableHeld>
  /** What this slice puts on the home page of a person. */
  home?: readonly AnyPanel[]
}

export interface TableHeld {
  /** The part of the record; `by row` where the table has a column of that name. */
  part: Part | 'by row' | 'own'
  /** Everything of one person, for them to take along (P16); columns are the export's field names. */
  export: (person: Id) => Query<Record<string, unknown>>
  /** How long it is kept and why, as the place has decided; the text names the setting that says so. */
  kept: string
}

/** A piece of a home page: what it asks for and how it looks. */
export interface Panel<Props extends { view: View }> {
  key: string
  /** Main column or beside it. */
  stands: 'main' | 'aside'
  /** Smaller comes first. */
  order: number
  read: (asked: Asked) => { [Name in Exclude<keyof Props, 'view'>]: Query<never, Props[Name]> }
  show: (props: Props) => VNode | null
}

// biome-ignore lint/suspicious/noExplicitAny: panels of all shapes stand in one list
export type AnyPanel = Omit<Panel<any>, 'read'> & { read: (asked: Asked) => Reads }

/** Declares a panel; only types happen here. */
export function panel<Props extends { view: View }>(declared: Panel<Props>): AnyPanel {
  return declared as AnyPanel
}
