import { day, time } from '../../../ui/index.ts'
import { nameIn, type Row, type Taken } from '../taken.ts'
import type { Words } from '../words.ts'

/** How the chapters of a book read its rows. */
export interface Telling {
  taken: Taken
  w: Words['book']
  rows(table: string): readonly Row[]
  /** Rows of one table that point at one thing. */
  of(table: string, column: string, id: unknown): readonly Row[]
  name(member: unknown, otherwise?: unknown): string
  day(moment: unknown): string
  dayAndTime(moment: unknown): string
}

export function tellingOf(taken: Taken, w: Words['book']): Telling {
  const rows = (table: string) => taken.tables[table] ?? []
  // Far from any day in the record, so that every day is told with its year.
  const longAgo = new Date(0)
  const at = (moment: unknown) => new Date(String(moment))
  const dayOf = (moment: unknown) => (moment ? day(at(moment), longAgo) : '')
  return {
    taken,
    w,
    rows,
    of: (table, column, id) => rows(table).filter((row) => row[column] === id),
    name: (member, otherwise = '') => nameIn(taken, member) || String(otherwise ?? '') || w.somebody,
    day: dayOf,
    dayAndTime: (moment) => (moment ? `${dayOf(moment)}, ${time(at(moment))}` : ''),
  }
}

/** Text of a cell; nothing is ''. */
export const text = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** The facts of a row that say something. */
export function facts(...pairs: [string, unknown][]): { kind: 'facts'; facts: [string, string][] } {
  return {
    kind: 'facts',
    facts: pairs.flatMap(([name, value]) => (text(value) ? [[name, text(value)] as [string, string]] : [])),
  }
}

export const byTime =
  (column: string) =>
  (a: Row, b: Row): number =>
    text(a[column]) < text(b[column]) ? -1 : text(a[column]) > text(b[column]) ? 1 : 0
