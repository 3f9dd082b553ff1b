import { type Id, maybe, newId, type Query, sql } from '../../../platform/index.ts'

/** “Leave me alone”, as it was said. */
export interface LeftAlone {
  id: Id
  words: string
  came: string
  writtenBy: Id | null
  at: Date
  undoneAt: Date | null
  undoneHow: string
}
export interface Checked {
  leaveId: Id
  byId: Id
  way: string
  alone: boolean
  found: 'their own wish' | 'not their own wish' | 'no answer'
  words: string
  at: Date
}

export function leavesOf(person: Id): Query<LeftAlone> {
  return sql<LeftAlone>`select id, words, came, written_by, at, undone_at, undone_how from leave_alone
    where person_id = ${person} order by at desc limit 20`
}
export function leaveNow(person: Id): Query<LeftAlone, LeftAlone | null> {
  return maybe(sql<LeftAlone>`select id, words, came, written_by, at, undone_at, undone_how from leave_alone
    where person_id = ${person} and undone_at is null`)
}
export function checksOf(person: Id): Query<Checked> {
  return sql<Checked>`select leave_id, by_id, way, alone, found, words, at from leave_alone_check where person_id = ${person}`
}

export interface Offer {
  /** What is promised: to ask once whether it is their own wish. */
  ask: string
  askBy: Date
}

export function leaveMeAlone(person: Id, words: string, came: string, { ask, askBy }: Offer): Query {
  return sql`select leave_me_alone(${person}, ${newId()}, ${words}, ${came}, ${ask}, ${askBy})`
}
export function beInTouchAgain(person: Id, how: string): Query {
  return sql`select be_in_touch_again(${person}, ${how})`
}
export function leaveFromOutside(
  digest: Buffer | null,
  said: { name: string; words: string; contact: string },
  { ask, askBy }: Offer,
): Query {
  return sql`select leave_alone_from_outside(${newId()}, ${digest}, ${said.name}, ${said.words}, ${said.contact}, ${ask}, ${askBy})`
}

/** The one private offer; a second is refused by the database. */
export function addCheck(
  person: Id,
  leave: Id,
  by: Id,
  one: Pick<Checked, 'way' | 'alone' | 'found' | 'words'>,
  now: Date,
): Query<{ id: Id }> {
  const id = newId()
  return sql<{ id: Id }>`insert into leave_alone_check (id, person_id, leave_id, by_id, way, alone, found, words, at)
    select ${id}, ${person}, ${leave}, ${by}, ${one.way}, ${one.alone}, ${one.found}, ${one.words}, ${now}
    where not exists (select from leave_alone_check c where c.leave_id = ${leave}) on conflict (leave_id) do nothing returning id`
}

export interface Waiting {
  id: Id
  name: string
  words: string
  contact: string
  at: Date
  /** The keeper it goes to by name; empty where there is none. */
  keeper: string
}
export interface MayBe {
  personId: Id
  knownAs: string
  fullName: string
  bornYear: string | null
  neighbourhood: string
}

/** What came by the public page and fits no code; nothing for whoever does not settle them. */
export function leavesWaiting(): Query<Waiting> {
  return sql<Waiting>`select id, name, words, contact, at, keeper from leave_alone_waiting()`
}
export function leaveMatches(asked: Id): Query<MayBe> {
  return sql<MayBe>`select person_id, known_as, full_name, born_year, neighbourhood from leave_alone_matches(${asked})`
}
export function settleLeave(asked: Id, person: Id | null, came: string, { ask, askBy }: Offer) {
  return sql<{
    settled: boolean
  }>`select settle_leave_alone(${asked}, ${person}, ${came}, ${newId()}, ${ask}, ${askBy}) as settled`
}

/** A card with a code: its digest takes the place of the one before. */
export function makeCard(person: Id, digest: Buffer): Query {
  return sql`select make_card(${person}, ${newId()}, ${digest})`
}
export function cardOf(person: Id): Query<{ madeAt: Date }, { madeAt: Date } | null> {
  return maybe(
    sql<{ madeAt: Date }>`select made_at from return_card where person_id = ${person} and replaced_at is null`,
  )
}
