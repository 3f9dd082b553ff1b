import type { Neighbourhood } from '../../neighbourhoods/index.ts'
import type { How } from '../../people/index.ts'
import { type Id, maybe, one, type Query, sql } from '../../platform/index.ts'

/** Whether it is given or looked for. */
export const sides = ['give', 'find'] as const
export type Side = (typeof sides)[number]
/** What I know, what I care about, what I can do with my hands. */
export const kinds = ['head', 'heart', 'hands'] as const
export type Kind = (typeof kinds)[number]
/** Who may know of it; each may know what the ones before may. */
export const audiences = ['nobody', 'connector', 'introduced', 'neighbours'] as const
export type Audience = (typeof audiences)[number]

/** A gift or an ask, for its holder and whoever stands with them. */
export interface Gift {
  id: Id
  side: Side
  kind: Kind
  line: string
  words: string
  whoMay: Audience
  /** The last day it may be known, `2027-11-22`. */
  untilOn: string
  addedAt: Date
  /** Nobody is shown it for now. */
  rests: boolean
  /** Who wrote it down at their word; '' where they did it themselves. */
  atTheirWordBy: string
  how: How
}

/** A neighbour’s, as neighbours see it: no name. */
export interface GiftNear {
  id: Id
  kind: Kind
  line: string
  words: string
}

/** What somebody gives and asks for; nothing where the reader may not look. */
export function giftsOf(whose: Id): Query<Gift> {
  return sql<Gift>`select id, side, kind, line, words, who_may, until_on::text as until_on, added_at, rests, at_their_word_by, how from gifts_of(${whose})`
}

/** What neighbours show of one side, to somebody who shows something too. */
export function giftsNear(whose: Id, side: Side, sought: string): Query<GiftNear> {
  return sql<GiftNear>`select id, kind, line, words from gifts_near(${whose}, ${side}, ${sought})`
}

/** How many lines that they have not seen yet somebody may be shown today. */
export function giftsLeft(whose: Id): Query<{ left: number }, { left: number }> {
  return one(sql<{ left: number }>`select gifts_left(${whose}) as left`)
}

/** Whether somebody shows something to neighbours themselves. */
export function sharesWithNeighbours(whose: Id): Query<{ shares: boolean }, { shares: boolean }> {
  return one(sql<{ shares: boolean }>`select shares_with_neighbours(${whose}) as shares`)
}

/** Where somebody lives, as far as it was said. */
export function livesIn(whose: Id): Query<Neighbourhood, Neighbourhood | null> {
  return maybe(sql<Neighbourhood>`select id, name from lives_in(${whose})`)
}

/** What a form says of a gift. */
export interface GiftSaid {
  side: Side
  kind: Kind
  line: string
  words: string
  whoMay: Audience
  untilOn: string
}

/** Writes it down, or says it anew; `done` is false where it is not theirs or has ended. */
export function keepGift(
  id: Id,
  whose: Id,
  { side, kind, line, words, whoMay, untilOn }: GiftSaid,
  how: How,
): Query<{ done: boolean }, { done: boolean }> {
  return one(
    sql<{
      done: boolean
    }>`select keep_gift(${id}, ${whose}, ${side}, ${kind}, ${line}, ${words}, ${whoMay}, ${untilOn}::date, ${how}) as done`,
  )
}

export function takeGiftBack(id: Id, how: How): Query<{ done: boolean }, { done: boolean }> {
  return one(sql<{ done: boolean }>`select take_gift_back(${id}, ${how}) as done`)
}
