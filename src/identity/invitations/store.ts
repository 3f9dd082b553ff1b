import { type Id, maybe, newId, one, type Place, type Query, sql } from '../../platform/index.ts'

/** Somebody who may be invited, and the invitation that is open, if any. */
export interface Invitable {
  id: Id
  knownAs: string
  hasAccount: boolean
  how: 'by mail' | 'by code' | null
  byName: string | null
  madeAt: Date | null
  untilAt: Date | null
}

/** How it stands with inviting somebody; not found for whoever may not invite them. */
export function invitationOf(member: Id): Query<Invitable, Invitable> {
  return one(sql<Invitable>`select * from invitation_of(${member})`)
}

export interface Colleague {
  id: Id
  knownAs: string
  posts: string[]
  hasAccount: boolean
  invitedUntil: Date | null
}

/** Everybody who does something for the place, for the team lead. */
export function colleagues(): Query<Colleague> {
  return sql<Colleague>`select * from colleagues()`
}

/** Invites; raises NotFound where the one who asks may not, or where there is an account already. */
export function insertInvitation(
  member: Id,
  { how, email, hash, until }: { how: 'by mail' | 'by code'; email: string; hash: Buffer; until: Date },
): Query {
  return sql`select invite(${newId()}, ${member}, ${how}, ${email}, ${hash}, ${until})`
}

export function takeBackInvitation(member: Id): Query {
  return sql`select take_back_invitation(${member})`
}

export interface Invited {
  memberId: Id
  knownAs: string
  /** Where the invitation was sent by mail; empty for a code. */
  email: string
  /** The account that this very press made a moment ago. */
  accountId: Id | null
}

/** Whose code it is; null when it was used, taken back, has run out or never was. */
export function invited(hash: Buffer, once: Id | null): Query<Invited, Invited | null> {
  return maybe(sql<Invited>`select * from invited(${hash}, ${once})`)
}

export function acceptWith(hash: Buffer, account: Id, once: Id): Query {
  return sql`select accept_invitation(${hash}, ${account}, ${once})`
}

/** An account in any place, by its e-mail: one human being may be a member of several. */
export function accountAnywhere(email: string, place: Place): Query<KnownAccount, KnownAccount | null> {
  return maybe(sql<KnownAccount>`select a.id, a.password_hash, a.email_confirmed_at,
      (select m.member_id from shared.account_member m where m.account_id = a.id and m.place_key = ${place.key}) as here
    from shared.account a where a.email = ${email}`)
}

export interface KnownAccount {
  id: Id
  passwordHash: string | null
  emailConfirmedAt: Date | null
  /** Who it signs in here as already: one account is one member of a place. */
  here: Id | null
}

export function insertAccount(id: Id, email: string, confirmedAt: Date | null, passwordHash: string | null): Query {
  return sql`insert into shared.account (id, email, email_confirmed_at, password_hash)
    values (${id}, ${email}, ${confirmedAt}, ${passwordHash})`
}
