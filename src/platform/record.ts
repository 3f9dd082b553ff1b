import type { VNode } from 'preact'
import { type OpenedPerson, type Part, type Query, type Reads, sql } from './database/index.ts'
import type { Id } from './ids.ts'
import type { Asked, PeopleOf, View } from './route/declare.ts'

/**
 * What one slice holds of a person's record. The app collects these; a test fails when a table about a person is
 * covered by none, so that export, import, retention and erasure can never forget one.
 */
export interface RecordPart {
  /** Every table of this slice with a `person_id`, the part it belongs to, and how it leaves with the person. */
  tables: Record<string, TableHeld>
  /** What this slice puts on the home page of a person. */
  home?: readonly AnyPanel[]
  /** What this slice puts on the page of somebody who works here today. */
  today?: readonly AnyWorkPanel[]
}

export interface TableHeld {
  /** The part of the record; `by row` where the table has a column of that name. */
  part: Part | 'by row' | 'own'
  /**
   * What does not leave with its person (P16), each with its reason, which the person reads: columns by name, or the
   * whole table by a sentence. Without it every row leaves whole, under the names of its columns.
   */
  stays?: string | Readonly<Record<string, string>>
  /** How long it is kept and why, as the place has decided; the text names the setting that says so. */
  kept: string
}

/** A piece of a home page: what it asks for and how it looks. */
export interface Panel<Props extends { view: View }> {
  key: string
  /** Main column, beside it, or a `Row` among the quiet ways that one card gathers. */
  stands: 'main' | 'aside' | 'more'
  /** Smaller comes first. */
  order: number
  /** What must be held of the record to see it; without it only whoever holds what a worker holds does. */
  parts?: readonly Part[]
  read: (asked: Asked) => { [Name in Exclude<keyof Props, 'view'>]: Query<never, Props[Name]> }
  show: (props: Props) => VNode | null
}

// biome-ignore lint/suspicious/noExplicitAny: panels of all shapes stand in one list
export type AnyPanel = Omit<Panel<any>, 'read'> & { read: (asked: Asked) => Reads }

/** Declares a panel; only types happen here. */
export function panel<Props extends { view: View }>(declared: Panel<Props>): AnyPanel {
  return declared as AnyPanel
}

/** A piece of the page of somebody who works here: it says whose records it opens, with which parts, and why. */
export interface WorkPanel<Props extends WorkView> {
  key: string
  stands: 'main' | 'aside'
  order: number
  opens: WorkOpening | null
  read: (asked: Asked) => { [Name in Exclude<keyof Props, keyof WorkView>]: Query<never, Props[Name]> }
  show: (props: Props) => VNode | null
}

export interface WorkView {
  view: View
  /** Those whose records the panel opened. */
  people: readonly OpenedPerson[]
}

export interface WorkOpening {
  people: PeopleOf
  parts: readonly Part[]
  why: string
}

// biome-ignore lint/suspicious/noExplicitAny: panels of all shapes stand in one list
export type AnyWorkPanel = Omit<WorkPanel<any>, 'read'> & { read: (asked: Asked) => Reads }

export function workPanel<Props extends WorkView>(declared: WorkPanel<Props>): AnyWorkPanel {
  return declared as AnyWorkPanel
}

/** Those I walk alongside or stand in for: what most lists of somebody who works here open. */
export function alongsideMe(parts: readonly Part[]): PeopleOf {
  return (viewer) => sql<{ personId: Id }>`select distinct person_id from standing
    where member_id = ${viewer.id} and kind in ('alongside', 'cover') and parts @> ${parts} and 'read' = any (acts)
      and from_at <= present() and (until_at is null or until_at > present()) and paused_at is null and ended_at is null`
}
