import type { FastifyInstance } from 'fastify'
import { type Database, type PlaceRow, readPlace } from '../platform/index.ts'
import { type Ring, ring, valueOn } from '../settings/index.ts'

/** Whom to ring in each place, as last read: every page shows it, those that say the database is away above all. */
const known = new Map<string, Ring>()
const minute = 60_000

export function ringHere(place: PlaceRow | null): Ring {
  return known.get(place?.key ?? '') ?? ring.initial
}

/** Reads it at the start and once a minute; what was read last stays while the database is away. */
export async function keepRingHere(
  app: FastifyInstance,
  database: Database,
  places: readonly PlaceRow[],
): Promise<void> {
  const read = async () => {
    for (const place of places) {
      const { rows } = await readPlace(database, place, null, null, { now: valueOn(ring, database.clock.now()) })
      known.set(place.key, rows.now.value)
    }
  }
  await read()
  const timer = setInterval(() => read().catch(() => {}), minute)
  app.addHook('onClose', async () => clearInterval(timer))
}
