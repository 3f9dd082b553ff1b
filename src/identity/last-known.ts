import { type Place, type Query, sql, type Viewer } from '../platform/index.ts'
import { digest, type SignedIn } from './session.ts'

/** So many sessions are remembered; the oldest is forgotten first. */
const most = 5_000
const known = new Map<string, SignedIn>()

/** Remembers whom a token was, as the database has just said. */
export function remember(token: string, place: Place, found: SignedIn | null): void {
  const key = keyOf(token, place)
  known.delete(key)
  if (found === null || found.unseen) return
  if (known.size >= most) known.delete(known.keys().next().value ?? '')
  known.set(key, found)
}

/**
 * Whom a token was when it was last asked, and the query that says whether that still holds. It is never believed by
 * itself: the query leaves with the page's own, in its transaction, and raises where the session has ended or anything
 * known has changed. So nobody waits for a round trip, and an ended session, post or standing still stops at once.
 */
export function lastKnown(token: string, place: Place, now: Date): { viewer: Viewer; still: Query<never> } | null {
  const viewer = known.get(keyOf(token, place))
  if (viewer === undefined) return null
  const still = sql<never>`select still_signed_in(${digest(token)}, ${place.key}, ${now}, ${viewer.asKnown})`
  return { viewer, still }
}

function keyOf(token: string, place: Place): string {
  return `${place.key} ${digest(token).toString('base64')}`
}
