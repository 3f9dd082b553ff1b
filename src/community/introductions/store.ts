import type { AtTheirWordSaid, How } from '../../people/index.ts'
import { type Id, maybe, one, type Query, sql } from '../../platform/index.ts'

export const states = ['proposed', 'both yes', 'met', 'took', 'did not take', 'taken back'] as const
export type State = (typeof states)[number]
export const tooks = ['yes', 'not yet', 'no'] as const
export type Took = (typeof tooks)[number]

/** An introduction as one of its sides may know it. */
export interface Introduction {
  id: Id
  sideId: Id
  state: State
  words: string
  /** Who looks after it. */
  ownerName: string
  /** Who proposed it; '' while that would tell who the other is. */
  proposedBy: string
  proposedAt: Date
  myLine: string
  myAnswer: 'yes' | 'no' | null
  myHow: How
  writtenBy: string
  along: boolean
  aloneIsFine: boolean
  /** A group’s name; a neighbour’s once they have said yes. */
  otherName: string
  /** What they give or look for, while it may be known. */
  otherLine: string
  otherWords: string
  isGroup: boolean
  groupId: Id | null
  /** What the group says it has room for. */
  room: string
  bothYes: boolean
  /** Both say that the first meeting may be the two of them alone. */
  alone: boolean
  firstPlace: string
  firstOn: string | null
  goesAlong: string
  metOn: string | null
  askFirstOn: string | null
  askAgainOn: string | null
  firstTook: Took | null
  againTook: Took | null
  tookWords: string
  rests: boolean
}

export function introductionsOf(whose: Id): Query<Introduction> {
  return sql<Introduction>`select id, side_id, state, words, owner_name, proposed_by, proposed_at, my_line, my_answer, my_how, written_by, along,
      alone_is_fine, other_name, other_line, other_words, is_group, group_id, room, both_yes, alone, first_place, first_on::text as first_on,
      goes_along, met_on::text as met_on, ask_first_on::text as ask_first_on, ask_again_on::text as ask_again_on, first_took, again_took, took_words, rests
    from introductions_of(${whose})`
}

/** A code for a side without a record, from whoever looks after it. False: there is no such side. */
export function giveSideCode(side: Id, code: Buffer): Query<{ done: boolean }, { done: boolean }> {
  return one(sql<{ done: boolean }>`select give_side_code(${side}, ${code}) as done`)
}

/** Their own yes, with the code in hand: the side stands in their record. False: no such side is open. */
export function sideLands(
  code: Buffer,
  person: Id,
  { arrange, took }: { arrange: string; took: string },
  { by, how }: AtTheirWordSaid,
): Query<{ done: boolean }, { done: boolean }> {
  return one(sql<{ done: boolean }>`select side_lands(${code}, ${person}, ${arrange}, ${took}, ${by}, ${how}) as done`)
}

/** One side of an introduction that the reader looks after. */
export interface SideLookedAfter {
  id: Id
  sideId: Id
  state: State
  words: string
  name: string
  line: string
  isGroup: boolean
  room: string
  hasRecord: boolean
  answer: 'yes' | 'no' | null
  along: boolean
  aloneIsFine: boolean
  bothYes: boolean
  arrangeBy: Date | null
  firstPlace: string
  firstOn: string | null
  goesAlong: string
  metOn: string | null
  askFirstOn: string | null
  askAgainOn: string | null
  firstTook: Took | null
  againTook: Took | null
  proposedAt: Date
  rests: boolean
}

/** Each person whose record it touches reads that it was read. */
export function iLookAfter(): Query<SideLookedAfter> {
  return sql<SideLookedAfter>`select id, side_id, state, words, name, line, is_group, room, has_record, answer, along, alone_is_fine, both_yes, arrange_by,
      first_place, first_on::text as first_on, goes_along, met_on::text as met_on, ask_first_on::text as ask_first_on,
      ask_again_on::text as ask_again_on, first_took, again_took, proposed_at, rests
    from introductions_i_look_after()`
}

export interface Thanks {
  id: Id
  byName: string
  words: string
  at: Date
}

export function thanksTo(whose: Id): Query<Thanks> {
  return sql<Thanks>`select id, by_name, words, at from thanks_to(${whose})`
}

/** The gift or group somebody may ask to be introduced to; null where it is not, or no longer, theirs to ask about. */
export interface Other {
  line: string
  name: string
  room: string
  isGroup: boolean
}

export function couldBeIntroduced(whose: Id, gift: Id | null, group: Id | null): Query<Other, Other | null> {
  return maybe(
    sql<Other>`select line, name, room, is_group from could_be_introduced(${whose}, ${gift}, ${group}) limit 1`,
  )
}

export interface Proposed {
  id: Id
  /** For whom; null: a connector proposes it to both. */
  whose: Id | null
  ownGift: Id | null
  otherGift: Id | null
  group: Id | null
  words: string
  how: How
  along: boolean
  aloneIsFine: boolean
}

type ProposeOutcome = { outcome: 'done' | 'already' | 'gone' | 'nobody' }

export function propose(one_: Proposed): Query<ProposeOutcome, ProposeOutcome> {
  const { id, whose, ownGift, otherGift, group, words, how, along, aloneIsFine } = one_
  return one(
    sql<ProposeOutcome>`select propose_introduction(${id}, ${whose}, ${ownGift}, ${otherGift}, ${group}, ${words}, ${how}, ${along}, ${aloneIsFine}) as outcome`,
  )
}
