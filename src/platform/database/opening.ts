import { type Id, isId } from '../ids.ts'
import { NotFound, type Query, sql } from './sql.ts'

/** The parts of a record; each table about a person belongs to one. */
export type Part = 'hello' | 'reach' | 'about' | 'said' | 'plan' | 'money' | 'community' | 'rights'
/** A part that must be held, or one that is opened where it is (`plan?`). */
export type AskedPart = Part | `${Part}?`
export type Act = 'read' | 'add' | 'change'

/** Whose records are opened, which parts, to do what, and why: what the person will read in "who looked". */
export interface Opening {
  /** Or the query that names them, which leaves with the rest: nobody waits for its answer. */
  people: readonly Id[] | Query<{ personId: Id }>
  /** With `?` only opened where it is held; of one record at a time, and at least something must be. */
  parts: readonly AskedPart[]
  act: Act
  why: string
  /** The person sees their own record as this member would; `act` is then `read`. */
  seenAs?: Id | null
  /** Opened by the system itself; `why` is then a purpose that a migration has declared. */
  asSystem?: boolean
}

/** Somebody whose record is open in this transaction, with what everybody who deals with them must know. */
export interface OpenedPerson {
  id: Id
  knownAs: string
  neighbourhood: string
  /** How to communicate with them, in their words; shown wherever somebody deals with them. */
  communicate: string
  communicateNeeds: string[]
  /** By which standing the viewer is here: `self`, `alongside`, `duty` … */
  byRight: string
  /** When the standing that lets the viewer in ends; null: it has no end set. */
  rightUntil: Date | null
  /** The parts of the record that the viewer may read. */
  held: Part[]
  /** Those they may add to, and those they may change at the person’s word. */
  adds: Part[]
  changes: Part[]
  /** Whom they ring, where their worker has a number of their own; null: the place, or several records are open. */
  ring: { id: Id | null; name: string; number: string; hours: string } | null
}

/** What the opening says before it asks, as the settings that the database reads. */
export function openingValues({ people, parts, act }: Opening): { people: string; parts: string; act: Act } {
  const ids = 'text' in people ? [] : people
  if (!ids.every(isId)) throw new NotFound()
  return { people: `{${ids.join(',')}}`, parts: parts.join(','), act }
}

/** The same as text: a parameter cannot stand in SET LOCAL. Ids were checked, and parts and acts are our own words. */
export function openingText(opening: Opening): string {
  const { people, parts, act } = openingValues(opening)
  return `SET LOCAL alongside.people = '${people}';SET LOCAL alongside.parts = '${parts}';SET LOCAL alongside.act = '${act}'`
}

/** What names them, where a query does: to be sent before `openRecord`, which then opens theirs. */
export function namesWhose({ people }: Opening): Query | null {
  if (!('text' in people)) return null
  const ids = `select coalesce(array_agg(distinct person_id), '{}')::text from (${people.text}) whose`
  return {
    text: `select set_config('alongside.people', (${ids}), true)`,
    name: `people ${people.name}`,
    values: people.values,
    take: (rows) => rows,
  }
}

type Row = Omit<OpenedPerson, 'held' | 'adds' | 'changes'> & { rights: string }

/** Opens the records in the database, or raises AL404; whose they are. */
export function openRecord({ why, asSystem, seenAs = null }: Opening): Query<Row, OpenedPerson[]> {
  const query = asSystem
    ? sql<Row>`select * from open_record_as_system(${why})`
    : sql<Row>`select * from open_record(${why}, ${seenAs})`
  return { ...query, take: (rows) => rows.map(openedPerson) }
}

/** What they may do by each of their standings, such as `read,add reach,said;read plan`, taken together. */
function openedPerson({ rights, ...person }: Row): OpenedPerson {
  const standings = rights.split(';').map((one) => one.split(' ').map((words) => words.split(',')))
  const partsWith = (act: Act) => standings.flatMap(([acts, parts]) => (acts?.includes(act) ? (parts as Part[]) : []))
  return { ...person, held: partsWith('read'), adds: partsWith('add'), changes: partsWith('change') }
}
