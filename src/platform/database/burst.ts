import pg from 'pg'

/** What the driver’s own query does with what comes back; its types leave this out. */
interface Inside {
  name: string
  text: string
  submit(connection: Connection): Error | null
  handleRowDescription(message: object): void
  handleDataRow(message: object): void
  handleCommandComplete(message: object, connection: Connection): void
  handleEmptyQuery(connection: Connection): void
  handleReadyForQuery(connection: Connection): void
  handleError(error: Error, connection: Connection): void
}

interface Connection {
  sync(): void
  submittedNamedStatements: Record<string, string>
}

const InsideQuery = pg.Query as unknown as new (config: object, done?: Done) => Inside

type Done = (error: Error | null, answer: never) => void

/**
 * Several prepared statements of one transaction that leave with one Sync at their end. The driver sends one with each,
 * and PostgreSQL answers each with a write of its own; that costs more than most of our queries. When one fails, those
 * after it are not done and fail with the same cause, as they would have in their broken transaction.
 */
export class Burst extends InsideQuery {
  private statements: Inside[] = []
  private readonly ended = new Set<Inside>()
  private at = 0

  constructor() {
    super({ text: 'several' })
  }

  add(config: object, done: Done): void {
    const statement: Inside = new InsideQuery(config, (error, answer) => {
      this.ended.add(statement)
      done(error, answer)
    })
    this.statements.push(statement)
  }

  override submit(connection: Connection): Error | null {
    const withoutSync = Object.create(connection, { sync: { value: () => {} } }) as Connection
    for (const statement of this.statements) {
      const trouble = statement.submit(withoutSync)
      if (trouble) statement.handleError(trouble, connection)
    }
    // What could not even be sent, such as a value that cannot be written down, is not answered either.
    this.statements = this.statements.filter((statement) => !this.ended.has(statement))
    connection.sync()
    this.follow()
    return null
  }

  /** The driver remembers as parsed whatever this query is called while its answer comes in. */
  private follow(): void {
    this.name = this.statements[this.at]?.name ?? ''
    this.text = this.statements[this.at]?.text ?? ''
  }

  override handleRowDescription(message: object): void {
    this.statements[this.at]?.handleRowDescription(message)
  }

  override handleDataRow(message: object): void {
    this.statements[this.at]?.handleDataRow(message)
  }

  override handleCommandComplete(message: object, connection: Connection): void {
    const statement = this.statements[this.at]
    this.at += 1
    this.follow()
    statement?.handleCommandComplete(message, connection)
    statement?.handleReadyForQuery(connection)
  }

  override handleEmptyQuery(connection: Connection): void {
    this.handleCommandComplete({ text: '' }, connection)
  }

  override handleReadyForQuery(): void {}

  override handleError(error: Error, connection: Connection): void {
    for (const statement of this.statements.splice(this.at)) {
      delete connection.submittedNamedStatements[statement.name]
      statement.handleError(error, connection)
    }
  }
}
