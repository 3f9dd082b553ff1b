import { type Database, lookUp, one, type Query, sql } from './database/index.ts'
import type { Id } from './ids.ts'
import { TooMany } from './route/problems.ts'

/**
 * Counts one more attempt at `what` (“password joan@example.org”) and raises TooMany when there were more than `most`
 * in these `perSeconds`. Kept in PostgreSQL, so that all processes count together; only a keyed digest of `what` is
 * stored. It counts by itself, whatever becomes of the act: call it before a transaction begins, never inside one.
 */
export async function limit(database: Database, what: string, most: number, perSeconds: number): Promise<void> {
  const { attempts, secondsLeft } = await lookUp(
    database.pool,
    one(
      sql<{ attempts: number; secondsLeft: number }>`select attempts, seconds_left
        from shared.count_attempt(${what}, ${perSeconds}, ${database.clock.now()})`,
    ),
  )
  if (attempts > most) throw new TooMany(secondsLeft)
}

/**
 * Counts one more look of a member at what routes limit by the name `of`, and says whether it is still one of few: for a
 * part of a page that is left out where it was looked at too often, while the page goes on.
 */
export function stillFew(
  { place, now }: { place: { key: string }; now: Date },
  member: Id,
  { of, most, seconds }: { of: string; most: number; seconds: number },
): Query<{ few: boolean }, boolean> {
  const what = `${place.key} ${of} ${member}`
  const found = one(
    sql<{ few: boolean }>`select attempts <= ${most} as few from shared.count_attempt(${what}, ${seconds}, ${now})`,
  )
  return { ...found, take: (rows) => found.take(rows).few }
}

/** Where a request comes from, as limits count it: one household has 2^64 addresses of IPv6 at hand, so its /64. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '')
  const [head = '', tail = ''] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
