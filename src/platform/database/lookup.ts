import type pg from 'pg'
import { send } from './connection.ts'
import type { Query } from './sql.ts'

/** Asks one query outside any transaction of a place: what all places share, such as who a session is. */
export async function lookUp<Row, Out>(pool: pg.Pool, query: Query<Row, Out>): Promise<Out> {
  const client = await pool.connect()
  let lost: Error | undefined
  try {
    return await send(client, '', query)
  } catch (error) {
    if (!('severity' in (error as object))) lost = error as Error
    throw error
  } finally {
    client.release(lost)
  }
}
