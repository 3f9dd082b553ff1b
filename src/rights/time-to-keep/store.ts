import type { Decision } from '../../people/index.ts'
import { type Id, type Query, sql } from '../../platform/index.ts'

export const answers = ['keep', 'hold', 'erase'] as const
export type KeepingAnswer = (typeof answers)[number]
export type Wish = 'keep' | 'erase'

/** A record whose time to be kept is over, and that waits with the viewer: facts, never its words. */
export interface KeepingWaiting {
  id: Id
  personId: Id
  knownAs: string
  born: string | null
  rule: 'record' | 'first word'
  stood: 'ended' | 'died'
  endedAt: Date
  years: number
  source: string
  cameAt: Date
  dueAt: Date
  wish: Wish | null
  wishWords: string
  wishAt: Date | null
  /** Somebody has said that it goes; null: nobody yet. */
  eraseBy: Id | null
  eraseName: string
  eraseWhy: string
  held: boolean
}

/** For keepers, stewards and reviewers; each look stands in who looked. */
export function keepingTimesForMe(): Query<KeepingWaiting> {
  return sql<KeepingWaiting>`select id, person_id, known_as, born, rule, stood, ended_at, years, source, came_at, due_at, wish, wish_words, wish_at,
    erase_by, erase_name, erase_why, held from keeping_times_for_me()`
}

/** How many wait for the viewer, and until when. */
export interface KeepingCount {
  waiting: number
  dueAt: Date | null
}

export function keepingTimesWaiting(): Query<KeepingCount> {
  return sql<KeepingCount>`select waiting, due_at from keeping_times_waiting()`
}

export type Became = 'kept' | 'held' | 'first' | 'gone' | 'hold' | 'wished' | 'back' | 'day'

export function decideKeepingTime(
  id: Id,
  d: { answer: KeepingAnswer; why: string; until: string | null; due: Date; team: string },
): Query<{ became: Became }> {
  return sql<{
    became: Became
  }>`select decide_keeping_time(${id}, ${d.answer}, ${d.why}, ${d.until}::date, ${d.due}, ${d.team}) as became`
}

export interface RecordHeld {
  id: Id
  knownAs: string
  why: string
  fromAt: Date
  byName: string
}

export function recordsHeld(): Query<RecordHeld> {
  return sql<RecordHeld>`select id, known_as, why, from_at, by_name from records_held()`
}

export function letRecordGo(id: Id, why: string): Query<{ done: boolean }> {
  return sql<{ done: boolean }>`select let_record_go(${id}, ${why}) as done`
}

/** That a record was erased when its time was over; it names nobody whose it was. */
export interface RecordGone {
  at: Date
  rule: 'record' | 'first word'
  years: number
  source: string
  endedYear: number
  rowsGone: number
  firstName: string
  secondName: string
}

export function recordsGone(): Query<RecordGone> {
  return sql<RecordGone>`select at, rule, years, source, ended_year, rows_gone, first_name, second_name from records_gone()`
}

/** What a person reads of it in their own record, the newest first. */
export interface KeepingTime {
  id: Id
  years: number
  source: string
  endedAt: Date
  cameAt: Date
  dueAt: Date
  ownerName: string
  wish: Wish | null
  wishWords: string
  wishAt: Date | null
  eraseAt: Date | null
  eraseName: string
  erasing: Decision | null
  answer: 'keep' | 'hold' | 'came back' | null
  answeredAt: Date | null
  answeredName: string
  decision: Decision | null
  keepUntil: string | null
}

export function keepingTimesOf(person: Id): Query<KeepingTime> {
  return sql<KeepingTime>`select id, years, source, ended_at, came_at, due_at, owner_name, wish, wish_words, wish_at, erase_at,
      erase_name, decision_of(erase_id) as erasing, answer, answered_at, answered_name, decision_of(decision_id) as decision, keep_until
    from keeping_time where person_id = ${person} and answer is distinct from 'came back' order by came_at desc`
}

export function wishAboutKeeping(
  person: Id,
  w: { wish: Wish; words: string; by: Id | null; how: string },
): Query<{ done: boolean }> {
  return sql<{ done: boolean }>`select wish_about_keeping(${person}, ${w.wish}, ${w.words}, ${w.by}, ${w.how}) as done`
}

export interface Bringing {
  record: { years: number; source: string }
  hello: { years: number; source: string }
  due: Date
  again: Date
  team: string
}

export function bringKeepingTimes({ record, hello, due, again, team }: Bringing): Query<{ moved: number }> {
  return sql<{
    moved: number
  }>`select bring_keeping_times(${record.years}, ${record.source}, ${hello.years}, ${hello.source}, ${due}, ${again}, ${team}) as moved`
}
