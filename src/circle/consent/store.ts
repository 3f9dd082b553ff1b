import type { How } from '../../people/index.ts'
import { type Id, maybe, newId, type Part, type Query, sql } from '../../platform/index.ts'
import type { CircleRow, Manner, Offered } from './rules.ts'

/** Who of the circle may see what; raises NotFound for whoever neither is the person nor writes at their word. */
export function circleConsent(person: Id): Query<CircleRow> {
  return sql<CircleRow>`select * from circle_consent(${person})`
}

/** One turn of a consent, newest first. */
export interface Turn {
  id: Id
  memberId: Id
  turn: 'let in' | 'changed' | 'paused' | 'resumed' | 'ended' | 'left' | 'undone' | 'longer'
  part: Part | null
  before: Kept[]
  after: Kept[]
  byName: string | null
  byId: Id | null
  atTheirWordBy: Id | null
  how: How
  at: Date
}

interface Kept {
  parts: Part[]
  acts: ('read' | 'add' | 'change')[]
}

export function consentTurns(person: Id, member: Id): Query<Turn> {
  return sql<Turn>`select * from consent_turns(${person}, ${member})`
}

type Turned = Query<{ turn: Id | null }>

/** Gives a part, or takes it away (`none`). The answers of these are the turn, or null where nothing changed. */
export function grantToCircle(
  person: Id,
  member: Id,
  { part, manner, until, how }: { part: Part; manner: Manner | 'none'; until: Date | null; how: How },
): Turned {
  return sql`select grant_to_circle(${person}, ${member}, ${part}, ${manner}, ${until}, ${how}) as turn`
}

export function pauseCircle(person: Id, member: Id, part: Part | null, how: How): Turned {
  return sql`select pause_circle(${person}, ${member}, ${part}, ${how}) as turn`
}

export function resumeCircle(person: Id, member: Id, part: Part | null, how: How): Turned {
  return sql`select resume_circle(${person}, ${member}, ${part}, ${how}) as turn`
}

export function endCircle(person: Id, member: Id, part: Part | null, how: How): Turned {
  return sql`select end_circle(${person}, ${member}, ${part}, ${how}) as turn`
}

export function prolongCircle(person: Id, member: Id, until: Date | null, how: How): Turned {
  return sql`select prolong_circle(${person}, ${member}, ${until}, ${how}) as turn`
}

export function undoTurn(person: Id, member: Id, turn: Id, how: How): Turned {
  return sql`select undo_consent_turn(${person}, ${member}, ${turn}, ${how}) as turn`
}

export function leaveCircle(person: Id): Query {
  return sql`select leave_circle(${person})`
}

/** One row of what I hold for somebody. */
export interface MyPart {
  personId: Id
  knownAs: string
  kind: 'circle' | 'authority' | 'planning helper'
  parts: Part[]
  acts: ('read' | 'add' | 'change')[]
  fromAt: Date
  untilAt: Date | null
  paused: boolean
  /** What I am to them in their words: “my sister”. */
  inTheirWords: string
}

/** What I may see and do for somebody (null: for everybody who let me in). It opens no record: it is my own standing. */
export function myPartFor(person: Id | null): Query<MyPart> {
  return sql<MyPart>`select * from my_part_for(${person})`
}

/** An invitation into a circle, as the person and whoever made it see it. */
export interface CircleInvitation {
  id: Id
  toName: string
  inMyWords: string
  way: 'by mail' | 'by code' | 'on paper'
  email: string
  offered: Offered
  accessFrom: Date
  accessUntil: Date | null
  madeAt: Date
  untilAt: Date
  byId: Id
  byName: string
  atTheirWordBy: Id | null
  how: How
  answer: 'yes' | 'no' | null
  answeredAt: Date | null
  memberId: Id | null
  takenBackAt: Date | null
}

export function circleInvitations(person: Id): Query<CircleInvitation> {
  return sql<CircleInvitation>`select * from circle_invitations(${person})`
}

export interface NewInvitation {
  id: Id
  person: Id
  toName: string
  inMyWords: string
  way: CircleInvitation['way']
  email: string
  hash: Buffer
  until: Date
  offered: Offered
  from: Date
  accessUntil: Date | null
  entry: Id | null
  how: How
}

export function insertCircleInvitation(one: NewInvitation): Query {
  return sql`select invite_to_circle(${one.id}, ${one.person}, ${one.toName}, ${one.inMyWords}, ${one.way}, ${one.email}, ${one.hash},
    ${one.until}, ${JSON.stringify(one.offered)}, ${one.from}, ${one.accessUntil}, ${one.entry}, ${one.how})`
}

export function takeBackCircleInvitation(person: Id, invitation: Id): Query {
  return sql`select take_back_circle_invitation(${person}, ${invitation})`
}

/** What whoever has a code reads before they answer. */
export interface InvitedToCircle {
  id: Id
  personId: Id
  knownAs: string
  byName: string
  byAuthority: boolean
  toName: string
  inMyWords: string
  email: string
  offered: Offered
  accessFrom: Date
  accessUntil: Date | null
  untilAt: Date
  /** It leads into the reader’s own record: there is nothing to accept. */
  mine: boolean
}

/** Null when the code is wrong, too old, used or taken back: one answer for all. */
export function invitedToCircle(hash: Buffer, once: Id | null): Query<InvitedToCircle, InvitedToCircle | null> {
  return maybe(sql<InvitedToCircle>`select * from invited_to_circle(${hash}, ${once})`)
}

/** Yes. `member` is who signs in here already, or a new id; answers who stands in the circle now. */
export function acceptIntoCircle(
  hash: Buffer,
  { member = newId(), knownAs, account, once }: { member?: Id; knownAs: string; account: Id | null; once: Id },
): Query<{ member: Id }> {
  return sql<{
    member: Id
  }>`select accept_circle_invitation(${hash}, ${member}, ${knownAs}, ${account}, ${once}) as member`
}

export function declineCircle(hash: Buffer): Query<{ done: boolean }> {
  return sql<{ done: boolean }>`select decline_circle_invitation(${hash}) as done`
}

/** What I hold for somebody by authority. */
export interface MyAuthority {
  id: Id
  kind: string
  decisions: string
  untilAt: Date
  begunAt: Date
}

export function myAuthorities(person: Id): Query<MyAuthority> {
  return sql<MyAuthority>`select * from my_authorities(${person})`
}

export function giveUpAuthority(person: Id, authority: Id): Query {
  return sql`select end_authority(${person}, ${authority}, 'given up', '')`
}

/** The first end of what each of my circle may see. */
export interface EndsSoon {
  memberId: Id
  knownAs: string
  untilAt: Date
}

/** My own, by row-level security; the names come with everybody around me. */
export function endsNext(me: Id): Query<EndsSoon> {
  return sql<EndsSoon>`select s.member_id, min(a.known_as) as known_as, min(s.until_at) as until_at
    from standing s join around() a on a.member_id = s.member_id and a.person_id = s.person_id
    where s.person_id = ${me} and ${me} = me() and s.kind = 'circle' and s.ended_at is null and s.until_at > present()
    group by s.member_id order by 3 limit 5`
}

export interface SaidToMe {
  id: Id
  toName: string
  answer: 'yes' | 'no'
}

/** Who said yes or no lately; mine alone, by row-level security. */
export function answersToMe(me: Id, since: Date): Query<SaidToMe> {
  return sql<SaidToMe>`select id, to_name, answer from circle_invitation
    where person_id = ${me} and answered_at > ${since} order by answered_at desc limit 5`
}
