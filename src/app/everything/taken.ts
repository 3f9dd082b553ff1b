import { type Id, type KeptFile, type PlaceRow, type Query, sql, type Transaction } from '../../platform/index.ts'
import { records } from '../records.ts'
import { publishedTables } from './schema/published.ts'

/** A row as it lies in its table, under the names of its columns; moments are ISO text to the microsecond. */
export type Row = Readonly<Record<string, unknown>>

/** Everything of one person, as they may see it. What the book, the open data and FHIR are all made of. */
export interface Taken {
  place: Pick<PlaceRow, 'key' | 'name'>
  takenAt: Date
  /** The person’s own row, with the name of their neighbourhood. */
  person: Row
  /** Everybody the record names, by their name alone. */
  people: readonly { id: Id; known_as: string }[]
  tables: Readonly<Record<string, readonly Row[]>>
}

/** A file of the record, and what it is called beside the record. */
export type Attachment = Pick<KeptFile, 'id' | 'sha256' | 'bytes' | 'type' | 'name'>

/** What no row takes along, whatever its table: it would always be false. */
export const neverLeaves = {
  not_on_my_screen: 'always no: what is kept off your screen does not leave with you',
} as const

/** Every table about a person that leaves, with the columns that stay here and why. */
export function leavingTables(): Map<string, Readonly<Record<string, string>>> {
  const all = new Map<string, Readonly<Record<string, string>>>()
  for (const { tables } of records)
    for (const [name, { stays = {} }] of Object.entries(tables))
      if (typeof stays !== 'string') all.set(name, { ...neverLeaves, ...stays })
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Tables that stay here as a whole, each with its reason. */
export function stayingTables(): Record<string, string> {
  return Object.fromEntries(
    records.flatMap(({ tables }) =>
      Object.entries(tables).flatMap(([name, { stays }]) =>
        typeof stays === 'string' ? [[name, stays] as const] : [],
      ),
    ),
  )
}

/**
 * Reads the whole record in the open transaction. Row-level security gives what the viewer may see; what is kept off the
 * person’s own screen is left out for whoever asks, since what leaves is read wherever the person takes it.
 */
export async function takeAll(tx: Transaction, place: Taken['place'], person: Id): Promise<Taken> {
  const names = Object.entries(publishedTables)
  const [whole, ...answers] = await Promise.all([
    tx.ask(personRow(person)),
    ...names.map(([table, held]) => tx.ask(wholeRows(table, person, held))),
  ])
  const tables = Object.fromEntries(names.map(([table], index) => [table, answers[index] ?? []]))
  const people = await tx.ask(
    sql<{ id: Id; knownAs: string }>`select id, known_as from named_in_record(${person}, ${idsIn(tables)})`,
  )
  return {
    place,
    takenAt: tx.now,
    person: whole[0] ?? {},
    people: people.map(({ id, knownAs }) => ({ id, known_as: knownAs })),
    tables,
  }
}

/** Rows as PostgreSQL itself writes them, so that no moment, number or list is rounded on the way. */
function wholeRows(table: string, person: Id, held: { columns: string[]; hasScreen: boolean }): Query<never, Row[]> {
  const list = held.columns.map(plainName).join(', ')
  const shown = held.hasScreen ? 'and not not_on_my_screen' : ''
  return {
    name: `taken ${table}`,
    text: `select to_jsonb(t) as row from (select ${list} from ${plainName(table)}
      where person_id = $1 ${shown}) t order by 1`,
    values: [person],
    take: (rows: { row: Row }[]) => rows.map(({ row }) => row),
  } as Query<never, Row[]>
}

function plainName(name: string): string {
  if (!/^[a-z_0-9]+$/.test(name)) throw new Error(`“${name}” is no name of ours`)
  return `"${name}"`
}

function personRow(person: Id): Query<never, Row[]> {
  return {
    ...sql<{
      row: Row
    }>`select to_jsonb(m) - 'neighbourhood_id' || jsonb_build_object('neighbourhood', coalesce(n.name, '')) as row
      from member m left join neighbourhood n on n.id = m.neighbourhood_id where m.id = ${person}`,
    take: (rows) => rows.map(({ row }) => row),
  } as Query<never, Row[]>
}

/** Every id that a row names; whose they are, the database says. */
function idsIn(tables: Taken['tables']): Id[] {
  const found = new Set<Id>()
  for (const rows of Object.values(tables))
    for (const row of rows)
      for (const value of Object.values(row)) if (typeof value === 'string' && uuid.test(value)) found.add(value)
  return [...found]
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The name of a member, as the record knows it. */
export function nameIn({ people, person }: Taken, member: unknown): string {
  if (member === person.id) return String(person.known_as)
  return people.find(({ id }) => id === member)?.known_as ?? ''
}

/** Files of the record, in the order they were added. */
export function attachmentsOf({ tables }: Taken): Attachment[] {
  return (tables.file ?? []).map((file) => ({
    id: String(file.id),
    sha256: String(file.sha256),
    bytes: Number(file.bytes),
    type: String(file.type),
    name: String(file.name),
  }))
}

/** Where a file lies beside the record: by its id, so that no name can lead anywhere. */
export function pathOf({ id, type }: Pick<Attachment, 'id' | 'type'>): string {
  return `files/${id}.${endings[type] ?? 'bin'}`
}

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/flac': 'flac',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
}
