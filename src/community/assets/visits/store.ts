import { type Id, maybe, type Query, sql } from '../../../platform/index.ts'
import type { Setting } from '../../../settings/index.ts'

/** What people who went said of an entry, in sums; null while they are too few. */
export interface SaidOf {
  went: number
  /** Who felt welcome: 4 or 5 of 5. */
  welcome: number
  /** How many said how easy it was; 0 while they are too few. */
  accessSaid: number
  accessEasy: number
  /** Words that three or more chose, with how many did. */
  felt: Record<string, number>
  /** Own words that a connector has read, in no order. */
  words: string[]
}

/** As many as the place has decided are needed before anything is said. */
export function saidOf(asset: Id, { key, initial }: Setting<number>, now: Date): Query<SaidOf, SaidOf | null> {
  return maybe(sql<SaidOf>`select went::int, welcome::int, access_said::int, access_easy::int, felt, words from said_of(${asset},
    coalesce((select (value #>> '{}')::int from setting where key = ${key} and from_on <= ${now} order by from_on desc limit 1), ${initial}))`)
}

export interface MyVisit {
  id: Id
  welcome: number
  access: number | null
  felt: string[]
  words: string
  how: 'on screen' | 'on paper' | 'by phone' | 'face to face'
  /** Who wrote it down at my word; empty where I did it myself. */
  writtenBy: string
}

/** Somebody I walk alongside, whose words I may write down as theirs. */
export interface Spoken {
  id: Id
  knownAs: string
}

export function iMaySpeakFor(): Query<Spoken> {
  return sql<Spoken>`select id, known_as from i_may_speak_for()`
}

export function myVisit(asset: Id): Query<MyVisit, MyVisit | null> {
  return maybe(sql<MyVisit>`select id, welcome, access, felt, words, how, written_by from my_visit(${asset})`)
}

export interface WordsToRead {
  id: Id
  assetId: Id
  name: string
  words: string
}

export function wordsToRead(): Query<WordsToRead> {
  return sql<WordsToRead>`select id, asset_id, name, words from words_to_read()`
}
