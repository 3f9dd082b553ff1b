import type pg from 'pg'
import type { Clock } from '../clock.ts'
import { type Id, isId } from '../ids.ts'
import { send, sendText, synced } from './connection.ts'
import { namesWhose, type OpenedPerson, type Opening, openingText, openingValues, openRecord } from './opening.ts'
import { NotFound, one, type Query, sql } from './sql.ts'

export type Answered<Queries> = {
  [Key in keyof Queries]: Queries[Key] extends Query<infer _Row, infer Out> ? Out : never
}
export type Reads = Record<string, Query<never, unknown>>

/** One transaction in one place. Everything is sent the moment it is asked for; nothing waits that need not. */
export interface Transaction {
  readonly now: Date
  readonly member: Id | null
  /** The people opened; empty until the opening was answered. */
  readonly people: Promise<OpenedPerson[]>
  /** Sends a query; its answer, or the first thing that went wrong. */
  ask<Row, Out>(query: Query<Row, Out>): Promise<Out>
  /** Sends several queries together. */
  read<Queries extends Reads>(queries: Queries): Promise<Answered<Queries>>
  /** Sends statements whose answer nobody needs; if one fails, the transaction does. */
  run(...statements: Query[]): void
  /** As `run`, and it stays even where nothing else of the transaction does (`inLayer`): what is about no record. */
  lasts(...statements: Query[]): void
  /** Writes an event to the outbox: a past-tense fact (`hope added`) about somebody, for whoever listens. */
  tell(kind: string, person: Id | null, facts: object): void
  /** Opens records (further ones, when the first query told which). */
  open(opening: Opening): Promise<OpenedPerson[]>
}

export interface Place {
  key: string
  name: string
}

export interface Database {
  pool: pg.Pool
  clock: Clock
  /** Called after a commit that told of something, so that the outbox need not wait for its next look. */
  told?: (place: Place) => void
}

/**
 * Does `work` in one transaction of `place`, as `member` (null: the public), with records opened or none.
 * The opening message, the opening of the record and what `work` sends at once leave together.
 * Raises NotFound where standing is missing, and whatever else went wrong first; then nothing has happened.
 */
export function inPlace<Result>(
  database: Database,
  place: Place,
  member: Id | null,
  opening: Opening | null,
  work: (tx: Transaction) => Promise<Result> | Result,
): Promise<Result> {
  return through(database, place, member, opening, false, async (channel) => {
    const result = await work(channel.tx)
    await channel.commit()
    if (channel.hasTold()) database.told?.(place)
    return result
  })
}

/**
 * Does it again for somebody who sees a record only as it was: in a transaction in which it is laid back to that, and
 * of which at its end all is undone but who looked. What they wrote is kept for their own pages (as-it-was.sql).
 */
async function inLayer<Result>(once: (layer: boolean) => Promise<Result>): Promise<Result> {
  try {
    return await once(false)
  } catch (error) {
    if ((error as { code?: string })?.code !== 'AL423') throw error
    return await once(true)
  }
}

/**
 * Does `work` as the system itself, for a job or an event: `opening.why` is a purpose declared in a migration
 * (`system_purpose`), with no more parts than that. Who looked shows it like any other reading.
 */
export function inPlaceAsSystem<Result>(
  database: Database,
  place: Place,
  opening: Opening | null,
  work: (tx: Transaction) => Promise<Result> | Result,
): Promise<Result> {
  return inPlace(database, place, null, opening && { ...opening, asSystem: true }, work)
}

/**
 * Opens records and reads: all of it leaves in one message with one Sync, which is a transaction by itself, and one answer
 * comes back.
 */
export function readPlace<Queries extends Reads>(
  database: Database,
  place: Place,
  member: Id | null,
  opening: Opening | null,
  queries: Queries,
): Promise<{ people: OpenedPerson[]; rows: Answered<Queries> }> {
  return through(database, place, member, opening, true, async ({ tx, commit }) => {
    const [people, rows] = await Promise.all([tx.people, tx.read(queries), commit()])
    return { people, rows }
  })
}

/** One connection from the first message to the commit; where anything goes wrong, it comes to nothing. */
function through<Result>(
  database: Database,
  place: Place,
  member: Id | null,
  opening: Opening | null,
  atOnce: boolean,
  work: (channel: ReturnType<typeof begin>) => Promise<Result>,
): Promise<Result> {
  return inLayer(async (layer) => {
    const client = await database.pool.connect()
    const channel = begin(client, database.clock, place, member, opening, layer, atOnce && !layer)
    let lost: Error | undefined
    try {
      return await work(channel)
    } catch (error) {
      lost = await channel.rollBack()
      throw channel.cause(error)
    } finally {
      client.release(lost)
    }
  })
}

function begin(
  client: pg.PoolClient,
  clock: Clock,
  place: Place,
  member: Id | null,
  opening: Opening | null,
  layer: boolean,
  atOnce: boolean,
) {
  let first: unknown
  let told = false
  const noticed = <Out>(promise: Promise<Out>): Promise<Out> => {
    promise.catch((error) => {
      first ??= error
    })
    return promise
  }
  const scope = `${place.key}.`
  const now = clock.now()
  const ask = <Row, Out>(query: Query<Row, Out>) => noticed(send(client, scope, query))
  const askToOpen = (opening: Opening) => {
    const whose = namesWhose(opening)
    if (whose) ask(whose)
    return ask(openRecord(opening))
  }
  const openings: Opening[] = []
  const lasting: Query[] = []
  const openOne = (asked: Opening) => {
    const people = askToOpen(asked)
    if (!layer) return people
    if (openings.length === 0) noticed(sendText(client, 'SAVEPOINT layer'))
    openings.push(asked)
    ask(sql`select lay_over()`)
    return people
  }
  const open = (asked: Opening) => {
    noticed(sendText(client, openingText(asked)))
    return openOne(asked)
  }
  const inLayer = layer ? `SET LOCAL alongside.layer = 'on';` : ''
  if (atOnce) ask(beganAtOnce(place, member, clock, now, opening))
  else noticed(sendText(client, began(place, member, clock, now) + inLayer + (opening ? openingText(opening) : '')))
  const people = opening ? openOne(opening) : Promise.resolve([])
  /** Undoes what was laid over and done; who looked, what was written and what lasts come again after it. */
  const undoLayer = async () => {
    const { written } = await ask(one(sql<{ written: string }>`select written_here()::text as written`))
    noticed(sendText(client, 'ROLLBACK TO SAVEPOINT layer'))
    for (const further of openings.slice(1)) {
      noticed(sendText(client, openingText(further)))
      askToOpen(further)
    }
    if (written !== '[]') ask(sql`select keep_written(${written})`)
    for (const statement of lasting) ask(statement)
  }
  const tx: Transaction = {
    now,
    member,
    people,
    ask,
    open,
    read(queries) {
      const keys = Object.keys(queries)
      const asked: { query: Query; answer: Promise<unknown> }[] = []
      const answers = Promise.all(keys.map((key) => askOnce(asked, queries[key] as Query, ask)))
      return noticed(answers.then((all) => Object.fromEntries(keys.map((key, index) => [key, all[index]])) as never))
    },
    run(...statements) {
      for (const statement of statements) ask(statement)
    },
    lasts(...statements) {
      if (layer) lasting.push(...statements)
      for (const statement of statements) ask(statement)
    },
    tell(kind, person, facts) {
      told = true
      ask(sql`insert into event (person_id, kind, facts) values (${person}, ${kind}, ${JSON.stringify(facts)})`)
    },
  }
  return {
    tx,
    hasTold: () => told,
    async commit() {
      if (atOnce) return noticed(synced(client))
      if (openings.length > 0) await undoLayer()
      const command = await noticed(sendText(client, 'COMMIT'))
      if (command !== 'COMMIT') throw first ?? new Error('the transaction was rolled back')
    },
    /** Leaves the connection clean, or says why it can't be used again. */
    rollBack: () =>
      sendText(client, 'ROLLBACK').then(
        () => undefined,
        (gone: Error) => gone,
      ),
    cause: (error: unknown) => (isNotFound(first ?? error) ? new NotFound() : (first ?? error)),
  }
}

/** Two panels of one page may want the same rows: they are asked for once and shared, so nobody may change them. */
function askOnce(
  asked: { query: Query; answer: Promise<unknown> }[],
  query: Query,
  ask: (query: Query) => Promise<unknown>,
): Promise<unknown> {
  const known = asked.find((one) => equal(one.query, query))
  if (known) return known.answer
  const answer = ask(query)
  asked.push({ query, answer })
  return answer
}

function equal(one: Query, other: Query): boolean {
  return (
    one.name === other.name &&
    one.take === other.take &&
    one.values.length === other.values.length &&
    one.values.every((value, at) => value === other.values[at])
  )
}

function isNotFound(error: unknown): boolean {
  return error instanceof NotFound || (error as { code?: string })?.code === 'AL404'
}

/** The first message. Values are checked, then written as text: a parameter cannot stand in SET LOCAL. */
function began(place: Place, member: Id | null, clock: Clock, now: Date): string {
  if (member !== null && !isId(member)) throw new NotFound()
  const time = clock.set ? `SET LOCAL alongside.now = '${now.toISOString()}';` : ''
  return `BEGIN;SET LOCAL search_path = place_${place.key}, ext;SET LOCAL alongside.member = '${member ?? ''}';${time}`
}

/** The same as a statement of one message, for a transaction that ends with it. */
function beganAtOnce(place: Place, member: Id | null, clock: Clock, now: Date, opening: Opening | null): Query {
  if (member !== null && !isId(member)) throw new NotFound()
  const path = `place_${place.key}, ext`
  const time = clock.set ? now.toISOString() : ''
  if (opening === null)
    return sql`select set_config('search_path', ${path}, true), set_config('alongside.member', ${member ?? ''}, true),
      set_config('alongside.now', ${time}, true)`
  const { people, parts, act } = openingValues(opening)
  return sql`select set_config('search_path', ${path}, true), set_config('alongside.member', ${member ?? ''}, true),
    set_config('alongside.now', ${time}, true), set_config('alongside.people', ${people}, true),
    set_config('alongside.parts', ${parts}, true), set_config('alongside.act', ${act}, true)`
}
