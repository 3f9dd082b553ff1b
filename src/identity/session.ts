import { createHash, randomBytes } from 'node:crypto'
import { type Id, maybe, type Place, type Query, sql, type Viewer } from '../platform/index.ts'
import { keptDays, sessionDays } from './rules.ts'

/** A fresh token for a cookie or a link, and the digest that is kept. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: digest(token) }
}

export function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Begins a session for a member of a place, as `account`. `device` is what its owner will recognise it by. */
export function beginSession(hash: Buffer, account: Id, place: Place, member: Id, device: string, now: Date): Query {
  return sql`insert into shared.session (token_hash, account_id, place_key, member_id, device, began_at, seen_at, until_at)
    values (${hash}, ${account}, ${place.key}, ${member}, ${device.slice(0, 200)}, ${now}, ${now}, ${sessionEnd(now)})`
}

/** When a session that begins now runs out by itself. */
export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + sessionDays * 86_400_000)
}

/** Ends one session; nothing it asks for afterwards is answered. */
export function endSession(token: string, now: Date): Query {
  return sql`update shared.session set ended_at = ${now} where token_hash = ${digest(token)} and ended_at is null`
}

/** Says that a session was used just now; asked for only when what is written is some minutes old. */
export function seeSession(session: Id, now: Date): Query {
  return sql`update shared.session set seen_at = ${now} where id = ${session}`
}

/** Whoever sits at this session has shown just now who they are. */
export function confirmSession(session: Id, now: Date): Query {
  return sql`update shared.session set confirmed_at = ${now} where id = ${session}`
}

/** Who is signed in, and whether it was long since written down that they were seen. */
export interface SignedIn extends Viewer {
  unseen: boolean
  /** A digest of all that was read of them, by which the database tells whether it still holds. */
  asKnown: string
}

const readers = new Map<string, { text: string; name: string }>()

/**
 * Who a token is, read from the database on every request: an ended session, post or standing stops at once.
 * One query over the shared session and the place's own `viewer`.
 */
export function viewerByToken(token: string, place: Place, now: Date): Query<SignedIn, SignedIn | null> {
  let reader = readers.get(place.key)
  if (reader === undefined) {
    const text = `select v.id, v.known_as, v.is_person, v.posts, v.ring, s.id as session, s.confirmed_at, s.seen_at < $3::timestamptz - interval '5 minutes' as unseen, md5(v::text) as as_known
      from shared.session s, place_${place.key}.viewer(s.member_id, $3) v
      where s.token_hash = $1 and s.place_key = $2 and s.ended_at is null and s.until_at > $3`
    reader = { text, name: `viewer ${place.key}` }
    readers.set(place.key, reader)
  }
  return maybe({ ...reader, values: [digest(token), place.key, now], take: (rows) => rows })
}

/** Whose session a token was that has run out by itself, not long ago: what they post is kept for them. */
export function ranOut(token: string, place: Place, now: Date): Query<{ memberId: Id }, { memberId: Id } | null> {
  const notLong = new Date(now.getTime() - keptDays * 86_400_000)
  return maybe(sql<{ memberId: Id }>`select member_id from shared.session
    where token_hash = ${digest(token)} and place_key = ${place.key} and ended_at is null
      and until_at <= ${now} and until_at > ${notLong}`)
}
