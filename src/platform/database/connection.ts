import pg from 'pg'
import { Burst } from './burst.ts'
import { types } from './column-types.ts'
import type { Query } from './sql.ts'

export interface DatabaseAddress {
  host?: string
  port?: number
  user?: string
  password?: string
  database?: string
  connectionString?: string
}

/** A pool of pipelined connections: what is sent leaves at once, without waiting for earlier answers. */
export function openPool(address: DatabaseAddress, most: number): pg.Pool {
  const pool = new pg.Pool({
    ...address,
    max: most,
    types,
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    // Planned once for each connection: policies and indexes are the same for every person, and planning a page’s queries
    // anew costs more than running them.
    options:
      '-c timezone=UTC -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1 -c jit=off -c statement_timeout=10s -c lock_timeout=4s -c idle_in_transaction_session_timeout=15s',
  } as pg.PoolConfig)
  // A connection lost while idle is replaced by the pool; the next request notices if the database is really away.
  pool.on('error', () => {})
  // One lost while in use fails the query in hand, which says so; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/**
 * Sends one query on a pipelined connection, together with all others of this turn of the loop. `scope` keeps prepared
 * statements of different places apart.
 */
export function send<Row, Out>(client: pg.PoolClient, scope: string, query: Query<Row, Out>): Promise<Out> {
  const burst = burstOf(client)
  const answered = expectAnswer(client)
  return new Promise((resolve, reject) => {
    burst.add({ name: scope + query.name, text: query.text, values: query.values as unknown[] }, (error, rows) => {
      answered()
      if (error) return reject(error)
      try {
        resolve(query.take(rows as Row[]))
      } catch (problem) {
        reject(problem)
      }
    })
  })
}

/** Resolves when all that was sent in this turn of the loop is done: committed, where no transaction was begun. */
export function synced(client: pg.PoolClient): Promise<void> {
  const burst = burstOf(client)
  const answered = expectAnswer(client)
  return new Promise((resolve, reject) => {
    burst.whenSynced((error) => {
      answered()
      if (error) return reject(error)
      resolve()
    })
  })
}

type Tag = { command: string }

/** Sends bare text, several statements at once; resolves with the last command's tag, such as `COMMIT`. */
export function sendText(client: pg.PoolClient, text: string): Promise<string> {
  gather(client)
  sendBurst(client)
  const answered = expectAnswer(client)
  return new Promise((resolve, reject) => {
    client.query(text, (error: Error | null, answer: Tag | Tag[]) => {
      answered()
      if (error) return reject(error)
      resolve(Array.isArray(answer) ? (answer.at(-1)?.command ?? '') : answer.command)
    })
  })
}

interface Stream {
  write(bytes: Buffer): boolean
  destroy(error: Error): void
}

const streamOf = (client: pg.PoolClient) => (client as unknown as { connection: { stream: Stream } }).connection.stream

/** Longer than any statement may take: who is silent for so long is frozen, or the network is gone without a word. */
const patience = 15_000
const waitingOf = new WeakMap<pg.PoolClient, { answers: number; timer: NodeJS.Timeout | undefined }>()

/** Gives a connection up, with all that was asked on it, when nothing comes back for too long. Call it on the answer. */
function expectAnswer(client: pg.PoolClient): () => void {
  const waiting = waitingOf.get(client) ?? { answers: 0, timer: undefined }
  waitingOf.set(client, waiting)
  waiting.answers += 1
  waiting.timer ??= setTimeout(
    () => streamOf(client).destroy(new Error('Connection terminated: the database did not answer in time')),
    patience,
  )
  return () => {
    waiting.answers -= 1
    if (waiting.answers > 0) return waiting.timer?.refresh()
    clearTimeout(waiting.timer)
    waiting.timer = undefined
  }
}

const burstsOf = new WeakMap<pg.PoolClient, Burst>()

/** The statements of this turn of the loop that wait to leave together. */
function burstOf(client: pg.PoolClient): Burst {
  gather(client)
  const waiting = burstsOf.get(client) ?? new Burst()
  burstsOf.set(client, waiting)
  return waiting
}

function sendBurst(client: pg.PoolClient): void {
  const burst = burstsOf.get(client)
  if (!burst) return
  burstsOf.delete(client)
  client.query(burst as unknown as pg.Submittable)
}

/**
 * Keeps what is sent in this turn of the loop together, so that it leaves as one write: a query is four small messages,
 * and a system call costs more than copying them.
 */
function gather(client: pg.PoolClient): void {
  const stream = streamOf(client)
  if (Object.hasOwn(stream, 'write')) return
  const parts: Buffer[] = []
  stream.write = (bytes) => parts.push(bytes) > 0
  process.nextTick(() => {
    sendBurst(client)
    // Uncovers the stream's own method again.
    Reflect.deleteProperty(stream, 'write')
    stream.write(Buffer.concat(parts))
  })
}
