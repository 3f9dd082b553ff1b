import type { Decision, How } from '../../people/index.ts'
import { type Id, newId, type Query, sql } from '../../platform/index.ts'
import type { Offered } from '../consent/rules.ts'
import type { Kind } from './rules.ts'

/** An authority, as the person, whoever writes at their word, and whoever answers an objection read it. */
export interface Authority {
  id: Id
  memberId: Id
  holder: string
  kind: Kind
  evidence: string
  evidenceSeenOn: string
  evidenceReference: string
  evidenceFileId: Id | null
  metAloneOn: string | null
  notAloneWhy: string
  decisions: string
  whyNotNow: string
  offered: Offered
  coversLettingIn: boolean
  askedWhatStays: boolean
  untilAt: Date
  writtenBy: Id
  writer: string
  writtenAt: Date
  begunAt: Date | null
  begunBy: Id | null
  endedAt: Date | null
  endKind: 'revoked' | 'regained' | 'given up' | 'objection upheld' | 'not begun' | null
  endWhy: string
  mine: boolean
}

export function authoritiesOf(person: Id): Query<Authority> {
  return sql<Authority>`select * from authorities_of(${person})`
}

export interface Objection {
  id: Id
  authorityId: Id
  words: string
  at: Date
  atTheirWordBy: Id | null
  how: How
  ownerId: Id | null
  ownerName: string
  answer: Decision | null
  /** Whether the viewer may answer that, for themselves or at the person’s word. */
  answerable: boolean
  answeredAt: Date | null
}

export function objectionsOf(person: Id): Query<Objection> {
  return sql<Objection>`select * from objections_of(${person})`
}

export interface NewAuthority {
  id: Id
  holder: Id
  kind: Kind
  evidence: string
  seenOn: string
  reference: string
  file: Id | null
  metAlone: string | null
  notAloneWhy: string
  decisions: string
  whyNotNow: string
  offered: Offered
  lettingIn: boolean
  asked: boolean
  until: Date
}

/** Writes down what was seen; NotFound for whoever may not, or where the kind cannot cover what is offered. */
export function writeAuthority(person: Id, one: NewAuthority): Query {
  return sql`select write_authority(${one.id}, ${person}, ${one.holder}, ${one.kind}, ${one.evidence}, ${one.seenOn}, ${one.reference},
    ${one.file}, ${one.metAlone}, ${one.notAloneWhy}, ${one.decisions}, ${one.whyNotNow}, ${JSON.stringify(one.offered)}, ${one.lettingIn},
    ${one.asked}, ${one.until})`
}

/** False where the person was not met alone, or not asked what should stay from the holder: then nothing begins. */
export function beginAuthority(
  person: Id,
  authority: Id,
  { metAlone, asked }: { metAlone: string | null; asked: boolean },
): Query<{ begun: boolean }> {
  return sql<{ begun: boolean }>`select begin_authority(${person}, ${authority}, ${metAlone}, ${asked}) as begun`
}

/** The named worker asked what should stay from the holder; from anybody else it changes nothing. */
export function askedWhatStays(person: Id, holder: Id): Query {
  return sql`select asked_what_stays_from(${person}, ${holder})`
}

export function endAuthority(person: Id, authority: Id, kind: string, why: string): Query {
  return sql`select end_authority(${person}, ${authority}, ${kind}, ${why})`
}

export interface Objecting {
  id: Id
  authority: Id
  words: string
  how: How
  due: Date
  owed: string
  team: string
}

export function objectToAuthority(person: Id, { id, authority, words, how, due, owed, team }: Objecting): Query {
  return sql`select object_to_authority(${id}, ${person}, ${authority}, ${words}, ${how}, ${due}, ${owed}, ${team})`
}

export function answerObjection(person: Id, objection: Id, answer: string, upheld: boolean): Query {
  return sql`select answer_objection(${person}, ${objection}, ${answer}, ${upheld}, ${newId()})`
}

/** What somebody said they hold; it gives nothing. */
export interface AuthoritySaid {
  id: Id
  byName: string
  aboutWords: string
  kind: Kind
  words: string
  saidAt: Date
  settledAt: Date | null
  settledName: string | null
  whatCame: string
}

export function authoritiesSaid(): Query<AuthoritySaid> {
  return sql<AuthoritySaid>`select * from authorities_said()`
}

export function settleAuthoritySaid(said: Id, what: string): Query<{ done: boolean }> {
  return sql<{ done: boolean }>`select settle_authority_said(${said}, ${what}) as done`
}

export function saidByMe(me: Id): Query<Pick<AuthoritySaid, 'id' | 'aboutWords' | 'kind' | 'saidAt' | 'settledAt'>> {
  return sql`select id, about_words, kind, said_at, settled_at from authority_said where by_id = ${me} order by said_at desc limit 20`
}

export function insertAuthoritySaid(id: Id, by: Id, about: string, kind: Kind, words: string, now: Date): Query {
  return sql`insert into authority_said (id, by_id, about_words, kind, words, said_at) values (${id}, ${by}, ${about}, ${kind}, ${words}, ${now})`
}
