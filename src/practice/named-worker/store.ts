import type { How } from '../../people/index.ts'
import { type Id, type Query, sql } from '../../platform/index.ts'

/** Once the name to ring, or the second, changed. */
export interface NameChange {
  id: Id
  fromId: Id | null
  toId: Id | null
  what:
    | 'handed over'
    | 'passed on'
    | 'asked for'
    | 'no worker'
    | 'worker again'
    | 'nobody left'
    | 'second chosen'
    | 'second gone'
  why: string
  at: Date
  /** When the new one came and said who they are; until then there is a gap, and it shows. */
  introducedAt: Date | null
  introducedHow: string
  atTheirWordBy: Id | null
  how: How
}

/** Who works with somebody, by what right, until when. */
export interface AtWork {
  standingId: Id
  memberId: Id
  knownAs: string
  title: string
  kind: string
  parts: string[]
  acts: string[]
  fromAt: Date
  untilAt: Date | null
  reason: string
}

/** Somebody who could be chosen: those at work here whom the person has not said no to. */
export interface Colleague {
  memberId: Id
  knownAs: string
  title: string
  /** Their own line, where they said yes to being shown. */
  line: string
  /** Whether they work in the person’s part of town. */
  near: boolean
}

export function nameChanges(person: Id): Query<NameChange> {
  return sql<NameChange>`select id, from_id, to_id, what, why, at, introduced_at, introduced_how, at_their_word_by, how
    from name_change where person_id = ${person} order by at desc, id desc limit 60`
}

/** Who stands beside somebody by their work today, with what they may see; only in an open record. */
export function atWork(person: Id): Query<AtWork> {
  return sql<AtWork>`select standing_id, member_id, known_as, title, kind, parts, acts, from_at, until_at, reason from at_work(${person})`
}

export function colleaguesFor(person: Id): Query<Colleague> {
  return sql<Colleague>`select member_id, known_as, title, line, near from colleagues_for(${person})`
}
