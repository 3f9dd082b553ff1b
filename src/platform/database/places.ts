import type pg from 'pg'
import { send } from './connection.ts'
import { knownMigrations } from './migrate.ts'
import { sql } from './sql.ts'
import type { Place } from './transaction.ts'

export interface PlaceRow extends Place {
  host: string | null
}

/** All places this server knows, and whether their tables are of a version this code knows. */
export async function loadPlaces(pool: pg.Pool): Promise<PlaceRow[]> {
  const client = await pool.connect()
  try {
    const places = await send(
      client,
      'shared.',
      sql<PlaceRow>`select key, name, host from shared.place order by created_at, key`,
    )
    const known = new Set(await knownMigrations())
    for (const { key, name } of places) {
      const had = await client.query(`select name from place_${key}.migration`)
      const strange = had.rows.find((row) => !known.has(row.name))
      if (strange) {
        throw new Error(
          `The place “${name}” has a newer version of its tables (${strange.name}) than this program knows. Update the program.`,
        )
      }
    }
    return places
  } finally {
    client.release()
  }
}

/**
 * The place a request is for: by its host name; one place alone answers any host, and this machine is called localhost
 * by its numbers as well. Null: no such place here.
 */
export function placeFor(places: readonly PlaceRow[], host: string): PlaceRow | null {
  const said = host.replace(/:\d+$/, '').toLowerCase()
  const name = said === '127.0.0.1' || said === '[::1]' ? 'localhost' : said
  const [only] = places
  if (places.length === 1 && only !== undefined) return only
  return places.find((place) => place.host === name) ?? null
}
