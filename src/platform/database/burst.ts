import pg from 'pg'
import { readersOf } from './column-types.ts'

/** What the driver’s own query does with what comes back; its types leave this out. */
interface Inside {
  name: string
  text: string
  submit(connection: Connection): Error | null
  handleRowDescription(message: Described): void
  handleDataRow(message: { fields: (string | null)[] }): void
  handleCommandComplete(message: object, connection: Connection): void
  handleEmptyQuery(connection: Connection): void
  handleReadyForQuery(connection: Connection): void
  handleError(error: Error, connection: Connection): void
}

interface Connection {
  sync(): void
  describe(message: object): void
  parsedStatements: Record<string, string>
  submittedNamedStatements: Record<string, string>
}

interface Described {
  fields: { name: string; dataTypeID: number }[]
}

const InsideQuery = pg.Query as unknown as new (config: object, done?: (error: Error | null) => void) => Inside

/** The columns of a prepared statement: what they are called, in camelCase, and how their text is read. */
interface Columns {
  names: string[]
  readers: ((text: string) => unknown)[]
}

const none: Columns = { names: [], readers: [] }

/** What each connection has said of its prepared statements: it is asked once, since it cannot change while they live. */
const described = new WeakMap<Connection, Map<string, Columns>>()

export type Row = Record<string, unknown>
type Done = (error: Error | null, rows: Row[]) => void

interface Statement {
  inside: Inside
  done: Done
  columns: Columns | undefined
  rows: Row[]
  /** What could not be read; the answer comes to its end before anybody is told. */
  unreadable: Error | null
}

/**
 * Several prepared statements of one transaction that leave with one Sync at their end. The driver sends one with each,
 * and PostgreSQL answers each with a write of its own; that costs more than most of our queries. When one fails, those
 * after it are not done and fail with the same cause, as they would have in their broken transaction.
 */
export class Burst extends InsideQuery {
  private statements: Statement[] = []
  private readonly atItsEnd: ((error: Error | null) => void)[] = []
  private at = 0

  constructor() {
    super({ text: 'several' })
  }

  add(config: { name: string; text: string; values: unknown[] }, done: Done): void {
    const inside = new InsideQuery(config, (error) => {
      this.statements = this.statements.filter((statement) => statement.inside !== inside)
      done(error, [])
    })
    this.statements.push({ inside, done, columns: undefined, rows: [], unreadable: null })
  }

  /** Called when PostgreSQL has answered the Sync: where no transaction was begun, all of it is committed, or nothing. */
  whenSynced(done: (error: Error | null) => void): void {
    this.atItsEnd.push(done)
  }

  override submit(connection: Connection): Error | null {
    const known = described.get(connection) ?? new Map<string, Columns>()
    described.set(connection, known)
    const withoutSync = Object.create(connection, { sync: { value: () => {} } }) as Connection
    const undescribed = Object.create(withoutSync, { describe: { value: () => {} } }) as Connection
    // What could not even be sent, such as a value that cannot be written down, is not answered either: it leaves the list.
    for (const statement of [...this.statements]) {
      const { inside } = statement
      statement.columns = connection.parsedStatements[inside.name] === undefined ? undefined : known.get(inside.name)
      const trouble = inside.submit(statement.columns ? undescribed : withoutSync)
      if (trouble) inside.handleError(trouble, connection)
    }
    connection.sync()
    this.follow()
    return null
  }

  /** The driver remembers as parsed whatever this query is called while its answer comes in. */
  private follow(): void {
    this.name = this.statements[this.at]?.inside.name ?? ''
    this.text = this.statements[this.at]?.inside.text ?? ''
  }

  override handleRowDescription({ fields }: Described): void {
    const statement = this.statements[this.at]
    if (statement) statement.columns = readersOf(fields)
  }

  override handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const statement = this.statements[this.at]
    if (!statement?.columns) return
    try {
      statement.rows.push(readRow(statement.columns, fields))
    } catch (problem) {
      statement.unreadable = problem as Error
    }
  }

  override handleCommandComplete(_: object, connection: Connection): void {
    const statement = this.statements[this.at]
    this.at += 1
    this.follow()
    if (!statement) return
    statement.columns ??= none
    described.get(connection)?.set(statement.inside.name, statement.columns)
    statement.done(statement.unreadable, statement.rows)
  }

  override handleEmptyQuery(connection: Connection): void {
    this.handleCommandComplete({ text: '' }, connection)
  }

  override handleReadyForQuery(): void {
    for (const done of this.atItsEnd.splice(0)) done(null)
  }

  override handleError(error: Error, connection: Connection): void {
    for (const { inside } of this.statements.splice(this.at)) {
      delete connection.submittedNamedStatements[inside.name]
      inside.handleError(error, connection)
    }
    for (const done of this.atItsEnd.splice(0)) done(error)
  }
}

function readRow({ names, readers }: Columns, fields: readonly (string | null)[]): Row {
  const row: Row = {}
  for (let index = 0; index < names.length; index++) {
    const text = fields[index]
    row[names[index] as string] = text == null ? null : readers[index]?.(text)
  }
  return row
}
