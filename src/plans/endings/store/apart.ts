import type { How } from '../../../people/index.ts'
import { type Id, maybe, newId, type Query, sql } from '../../../platform/index.ts'

export type ApartKind = 'away' | 'resting' | 'out of touch'
export const wheres = ['hospital', 'prison', 'elsewhere'] as const
export const tryWays = ['by phone', 'by text', 'by letter', 'at the door', 'through somebody', 'face to face'] as const

/** A time of being away, resting or out of touch; none is ever overwritten. */
export interface Apart {
  id: Id
  kind: ApartKind
  whereTo: string
  words: string
  keeperId: Id | null
  keeperName: string
  everyDays: number | null
  backOn: string | null
  fromAt: Date
  writtenBy: Id
  how: How
  overAt: Date | null
  overWords: string
}

export interface Tried {
  id: Id
  apartId: Id
  byId: Id
  way: (typeof tryWays)[number]
  gotThrough: boolean
  words: string
  at: Date
  nextBy: Date | null
}

export function apartsOf(person: Id): Query<Apart> {
  return sql<Apart>`select id, kind, where_to, words, keeper_id, keeper_name, every_days, back_on, from_at, written_by, how, over_at, over_words
    from time_apart where person_id = ${person} order by over_at is not null, from_at desc limit 40`
}

export function apartNow(person: Id): Query<Apart, Apart | null> {
  return maybe(
    sql<Apart>`select id, kind, where_to, words, keeper_id, keeper_name, every_days, back_on, from_at, written_by, how, over_at, over_words
    from time_apart where person_id = ${person} and over_at is null`,
  )
}

export function triesOf(person: Id): Query<Tried> {
  return sql<Tried>`select id, apart_id, by_id, way, got_through, words, at, next_by from contact_try
    where person_id = ${person} order by at desc limit 60`
}

export function addApart(
  person: Id,
  one: Pick<Apart, 'id' | 'kind' | 'whereTo' | 'words' | 'keeperId' | 'keeperName' | 'everyDays' | 'backOn' | 'how'>,
  by: Id,
  now: Date,
): Query {
  return sql`insert into time_apart (id, person_id, kind, where_to, words, keeper_id, keeper_name, every_days, back_on, from_at, written_by, how)
    values (${one.id}, ${person}, ${one.kind}, ${one.whereTo}, ${one.words}, ${one.keeperId}, ${one.keeperName}, ${one.everyDays},
      ${one.backOn}, ${now}, ${by}, ${one.how})`
}

export function endApart(person: Id, by: Id, words: string, now: Date): Query {
  return sql`update time_apart set over_at = ${now}, over_by = ${by}, over_words = ${words}
    where person_id = ${person} and over_at is null`
}

export function addTry(
  person: Id,
  apart: Id,
  by: Id,
  one: Pick<Tried, 'way' | 'gotThrough' | 'words' | 'nextBy'>,
  now: Date,
): Query {
  return sql`insert into contact_try (id, person_id, apart_id, by_id, way, got_through, words, at, next_by)
    values (${newId()}, ${person}, ${apart}, ${by}, ${one.way}, ${one.gotThrough}, ${one.words}, ${now}, ${one.nextBy})`
}

export const restWhys = ['a condition that gets worse', 'a carer cannot go on'] as const

/** Why somebody may only rest, and who said so. */
export interface OnlyRest {
  id: Id
  why: (typeof restWhys)[number]
  saidById: Id | null
  saidByName: string
  words: string
  at: Date
  writtenBy: Id
  liftedAt: Date | null
  liftedWords: string
}

export function onlyRestsOf(person: Id): Query<OnlyRest> {
  return sql<OnlyRest>`select id, why, said_by_id, said_by_name, words, at, written_by, lifted_at, lifted_words from only_rest
    where person_id = ${person} order by lifted_at is not null, at desc`
}

export function addOnlyRest(
  person: Id,
  one: Pick<OnlyRest, 'why' | 'saidById' | 'saidByName' | 'words'> & { how: How },
  by: Id,
  now: Date,
): Query {
  return sql`insert into only_rest (id, person_id, why, said_by_id, said_by_name, words, written_by, how, at)
    values (${newId()}, ${person}, ${one.why}, ${one.saidById}, ${one.saidByName}, ${one.words}, ${by}, ${one.how}, ${now})`
}

export function liftOnlyRest(person: Id, fact: Id, by: Id, words: string, now: Date): Query {
  return sql`update only_rest set lifted_at = ${now}, lifted_by = ${by}, lifted_words = ${words}
    where person_id = ${person} and id = ${fact} and lifted_at is null`
}

/** Said by somebody in the circle of themselves; raises NotFound where they are in none. */
export function sayICannotGoOn(person: Id, words: string, offScreen: boolean): Query {
  return sql`select i_cannot_go_on(${person}, ${words}, ${offScreen})`
}
export function sayICanGoOn(person: Id, words: string): Query {
  return sql`select i_can_go_on_again(${person}, ${words})`
}
export function whatISaid(person: Id): Query<{ at: Date; words: string }, { at: Date; words: string } | null> {
  return maybe(sql<{ at: Date; words: string }>`select at, words from what_i_said_of_going_on(${person})`)
}

/** Tries nobody made in time go to the lead by name; how many did comes back. */
export function climbTries(because: string): Query<{ climbed: number }> {
  return sql<{ climbed: number }>`select climb_tries(${because}) as climbed`
}
