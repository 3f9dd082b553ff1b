import { type Id, maybe, one, type Query, sql } from '../../platform/index.ts'
import type { AnswerKind, LeftOut, Sort } from './rules.ts'

/** A barrier, as everybody reads it. */
export interface Barrier {
  id: Id
  neighbourhood: string
  slug: string
  assetId: Id | null
  asset: string | null
  sort: Sort
  line: string
  /** How many said so; null: a few. */
  said: number | null
  shownOn: string
  /** The answer that stands; null while none does. */
  answered: AnswerKind | null
  /** Who answers, or answered last. */
  ownerName: string
  /** By when something is owed; null where it is settled. */
  dueOn: string | null
  words: string | null
  byName: string | null
  answeredOn: string | null
}

const listed = (barrier: Id | null, area: string | null, sort: Sort | null) =>
  sql<Barrier>`select id, neighbourhood, slug, asset_id, asset, sort, line, said, shown_on::text as shown_on, answered, owner_name,
    due_on::text as due_on, words, by_name, answered_on::text as answered_on from barriers_named(${barrier}, ${area}, ${sort})`

/** By neighbourhood, those without an answer first. `area` is the end of its address. */
export function barriersNamed({
  area = null,
  sort = null,
}: {
  area?: string | null
  sort?: Sort | null
} = {}): Query<Barrier> {
  return listed(null, area, sort)
}

export function barrierNamed(barrier: Id): Query<Barrier, Barrier> {
  return one(listed(barrier, null, null))
}

export interface BarrierAnswer {
  id: Id
  kind: AnswerKind | 'passed on' | 'said again'
  words: string
  byOn: string | null
  byName: string
  answeredOn: string
}

/** All that was answered, the newest first. */
export function answersTo(barrier: Id): Query<BarrierAnswer> {
  return sql<BarrierAnswer>`select id, kind, words, by_on::text as by_on, by_name, answered_on::text as answered_on from barrier_answers(${barrier})`
}

export function mayAnswer(barrier: Id): Query<{ may: boolean }, { may: boolean }> {
  return one(sql<{ may: boolean }>`select may_answer_barrier(${barrier}) as may`)
}

/** A listed group or place, to say where something stands in the way. */
export interface Where {
  id: Id
  name: string
  neighbourhoodId: Id | null
}

export function whereNamed(asset: Id | null): Query<Where, Where | null> {
  return maybe(
    sql<Where>`select id, name, neighbourhood_id from asset where id = ${asset} and listed and status <> 'closed'`,
  )
}

export function whereIn(area: Id): Query<Where> {
  return sql<Where>`select id, name, neighbourhood_id from asset where neighbourhood_id = ${area} and listed and status <> 'closed'
    and kind <> 'story' order by name limit 300`
}

export interface BarrierSaid {
  area: Id
  asset: Id | null
  whereabouts: string
  sort: Sort
  words: string
}

/** `once` is the form’s one-time key: sent twice, it counts once. Nothing tells who says it. */
export function sayBarrier(once: Id, { area, asset, whereabouts, sort, words }: BarrierSaid): Query {
  return sql`select say_barrier(${once}, ${area}, ${asset}, ${whereabouts}, ${sort}, ${words})`
}

/** A neighbourhood for which the reader reads, with how many words wait there. */
export interface AreaToRead {
  id: Id
  name: string
  slug: string
  waits: number
  leftOut: number
}

export function areasToRead(): Query<AreaToRead> {
  return sql<AreaToRead>`select id, name, slug, waits, left_out from barriers_to_read()`
}

/** What somebody said, before it is public; the same words stand together, as many times as they came. */
export interface WordToRead {
  id: Id
  asset: string | null
  whereabouts: string
  sort: Sort
  words: string
  /** The Monday of the week. */
  saidIn: string
  times: number
}

export function wordsToRead(area: Id): Query<WordToRead> {
  return sql<WordToRead>`select id, asset, whereabouts, sort, words, said_in::text as said_in, times from barrier_words_to_read(${area})`
}

export function wordToRead(
  word: Id,
): Query<
  { id: Id; slug: string; words: string; whereabouts: string },
  { id: Id; slug: string; words: string; whereabouts: string }
> {
  return one(
    sql<{
      id: Id
      slug: string
      words: string
      whereabouts: string
    }>`select id, slug, words, whereabouts from barrier_word_to_read(${word})`,
  )
}

/** Who may answer for the place there. */
export function whoAnswers(area: Id): Query<{ memberId: Id; name: string }> {
  return sql<{ memberId: Id; name: string }>`select member_id, name from who_answers_barriers(${area})`
}

/** What was said, for those who answer. */
export function wordsOf(barrier: Id): Query<{ id: Id; words: string; saidIn: string }> {
  return sql<{
    id: Id
    words: string
    saidIn: string
  }>`select id, words, said_in::text as said_in from barrier_words_of(${barrier})`
}

export interface Owed {
  id: Id
  line: string
  neighbourhood: string
  dueOn: string
  answered: AnswerKind | null
}

/** What the reader owes an answer, or has said they would do. */
export function barriersOwed(): Query<Owed> {
  return sql<Owed>`select id, line, neighbourhood, due_on::text as due_on, answered from barriers_owed()`
}

type Done = { done: boolean }

export interface NewBarrier {
  asset: Id | null
  sort: Sort
  line: string
  owner: Id
  due: string
  asOne: boolean
}

/** `done` is false where the words were settled meanwhile, or whoever should answer does not any more. */
export function nameBarrier(barrier: Id, area: Id, words: readonly Id[], made: NewBarrier): Query<Done, Done> {
  const { asset, sort, line, owner, due, asOne } = made
  return one(
    sql<Done>`select name_barrier(${barrier}, ${area}, ${words}::uuid[], ${asset}, ${sort}, ${line}, ${owner}, ${due}::date, ${asOne}) as done`,
  )
}

export function joinBarrier(
  turn: Id,
  barrier: Id,
  words: readonly Id[],
  due: string,
  asOne: boolean,
): Query<Done, Done> {
  return one(sql<Done>`select join_barrier(${turn}, ${barrier}, ${words}::uuid[], ${due}::date, ${asOne}) as done`)
}

export function leaveOut(area: Id, words: readonly Id[], why: LeftOut): Query<Done, Done> {
  return one(sql<Done>`select leave_out_barrier_words(${area}, ${words}::uuid[], ${why}) as done`)
}

export function takeNameOut(word: Id, words: string, whereabouts: string): Query<Done, Done> {
  return one(sql<Done>`select take_name_out(${word}, ${words}, ${whereabouts}) as done`)
}

export function answerBarrier(
  answer: Id,
  barrier: Id,
  { kind, words, byOn }: { kind: AnswerKind; words: string; byOn: string | null },
): Query<Done, Done> {
  return one(sql<Done>`select answer_barrier(${answer}, ${barrier}, ${kind}, ${words}, ${byOn}::date) as done`)
}

export function passBarrierOn(turn: Id, barrier: Id, heir: Id): Query<Done, Done> {
  return one(sql<Done>`select pass_barrier_on(${turn}, ${barrier}, ${heir}) as done`)
}
