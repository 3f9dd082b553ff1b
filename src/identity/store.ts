import { type Id, maybe, type Place, type Query, sql } from '../platform/index.ts'

/** An account, as the member of this place it signs in as. */
export interface AccountHere {
  account: Id
  member: Id
  email: string
  emailConfirmedAt: Date | null
  passwordHash: string | null
}

/** The account with an e-mail, if it signs in as somebody of this place. */
export function accountByEmail(email: string, place: Place): Query<AccountHere, AccountHere | null> {
  return maybe(sql<AccountHere>`select a.id as account, m.member_id as member, a.email, a.email_confirmed_at, a.password_hash
    from shared.account a join shared.account_member m on m.account_id = a.id
    where a.email = ${email} and m.place_key = ${place.key}`)
}

/** The account of a member of this place, if they have one. */
export function accountOf(member: Id, place: Place): Query<AccountHere, AccountHere | null> {
  return maybe(sql<AccountHere>`select a.id as account, m.member_id as member, a.email, a.email_confirmed_at, a.password_hash
    from shared.account a join shared.account_member m on m.account_id = a.id
    where m.member_id = ${member} and m.place_key = ${place.key}`)
}

export function keepPassword(account: Id, hash: string): Query {
  return sql`update shared.account set password_hash = ${hash} where id = ${account}`
}

export function confirmEmail(account: Id, now: Date): Query {
  return sql`update shared.account set email_confirmed_at = ${now} where id = ${account} and email_confirmed_at is null`
}

export type LinkPurpose = 'sign in' | 'confirm' | 'it is me'

/** Keeps a link's digest, and takes along what has run out long ago. */
export function insertLink(
  hash: Buffer,
  account: Id,
  place: Place,
  { purpose, next, now, until }: { purpose: LinkPurpose; next: string; now: Date; until: Date },
): Query[] {
  return [
    sql`insert into shared.sign_in_link (token_hash, account_id, place_key, purpose, next, made_at, until_at)
      values (${hash}, ${account}, ${place.key}, ${purpose}, ${next}, ${now}, ${until})`,
    sql`delete from shared.sign_in_link where until_at < ${new Date(now.getTime() - 86_400_000)}`,
  ]
}

/**
 * Uses a link up: the first press wins, and only the same press sent again (`once`) within a minute is that press.
 * Null when it was used, has run out, belongs to another place or never was.
 */
export function takeLink(
  hash: Buffer,
  place: Place,
  purpose: LinkPurpose,
  once: Id,
  now: Date,
): Query<LinkTaken, LinkTaken | null> {
  const justNow = new Date(now.getTime() - 60_000)
  return maybe(sql<LinkTaken>`update shared.sign_in_link l set used_at = coalesce(l.used_at, ${now}), used_once = ${once}
    from shared.account_member m
    where l.token_hash = ${hash} and l.place_key = ${place.key} and l.purpose = ${purpose} and l.until_at > ${now}
      and (l.used_at is null or (l.used_once = ${once} and l.used_at > ${justNow}))
      and m.account_id = l.account_id and m.place_key = l.place_key
    returning l.account_id as account, m.member_id as member, l.next`)
}

export interface LinkTaken {
  account: Id
  member: Id
  next: string
}

/** One device on which somebody is signed in. */
export interface SessionRow {
  id: Id
  device: string
  beganAt: Date
  seenAt: Date
  /** The very one that asks. */
  here: boolean
}

/** Where a member of this place is signed in, the latest seen first. */
export function sessionsOf(member: Id, place: Place, here: Id, now: Date): Query<SessionRow> {
  return sql<SessionRow>`select id, device, began_at, seen_at, id = ${here} as here from shared.session
    where place_key = ${place.key} and member_id = ${member} and ended_at is null and until_at > ${now}
    order by id = ${here} desc, seen_at desc, id`
}

export function endOneSession(id: Id, member: Id, place: Place, now: Date): Query {
  return sql`update shared.session set ended_at = ${now}
    where id = ${id} and place_key = ${place.key} and member_id = ${member} and ended_at is null`
}

/** Whether somebody signed in here, or showed here who they are, within so many minutes. */
export function isFresh(session: Id, now: Date, minutes: number): Query<{ fresh: boolean }, boolean> {
  const since = new Date(now.getTime() - minutes * 60_000)
  const asked = sql<{ fresh: boolean }>`select greatest(began_at, confirmed_at) > ${since} as fresh
    from shared.session where id = ${session}`
  return { ...asked, take: ([row]) => row?.fresh === true }
}

/** Ends every session of a member but the one that asks. */
export function endOtherSessions(member: Id, place: Place, here: Id, now: Date): Query {
  return sql`update shared.session set ended_at = ${now}
    where place_key = ${place.key} and member_id = ${member} and id <> ${here} and ended_at is null`
}

/** Ends every session of an account in every place but the one that asks: whoever had the old password is out. */
export function endOtherSessionsOfAccount(account: Id, here: Id, now: Date): Query {
  return sql`update shared.session set ended_at = ${now}
    where account_id = ${account} and id <> ${here} and ended_at is null`
}

export interface LetterInBox {
  id: Id
  toAddress: string
  subject: string
  words: string
  link: string
  writtenAt: Date
}

/** Letters of a demo place, the latest first; of any other place, none. */
export function letterBox(): Query<LetterInBox> {
  return sql<LetterInBox>`select id, to_address, subject, words, link, written_at from letter_box()
    union all select id, to_number, '', words, link, written_at from text_box() order by written_at desc, id desc`
}
