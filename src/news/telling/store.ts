import { type Id, one, type Query, sql } from '../../platform/index.ts'
import type { Often, Wish } from './rules.ts'

export const ways = ['e-mail', 'text'] as const
export type Way = (typeof ways)[number]

/** How a member likes to hear that something is new; `howOften` is null where they have not said. */
export interface WishSaid {
  howOften: Often | null
  ways: Way[] | null
  textTo: string | null
  quietFrom: string | null
  quietUntil: string | null
  setAt: Date | null
  /** Where mail to them would go; empty: there is nowhere. */
  mailTo: string
}

export function wishOf(member: Id): Query<WishSaid, WishSaid> {
  return one(
    sql<WishSaid>`select how_often, ways, text_to, quiet_from, quiet_until, set_at, mail_to from news_wish_of(${member})`,
  )
}

export interface NewWish {
  howOften: Often
  ways: Way[]
  textTo: string
  quietFrom: string
  quietUntil: string
}

export function sayWish(member: Id, { howOften, ways, textTo, quietFrom, quietUntil }: NewWish, how: string): Query {
  return sql`select say_news_wish(${member}, ${howOften}, ${ways}, ${textTo}, ${quietFrom}, ${quietUntil}, ${how})`
}

/** A member for whom something is new since they were last told. */
export interface ToTell extends Wish {
  memberId: Id
  newest: Date
}

export function toTell(): Query<ToTell> {
  return sql<ToTell>`select member_id, how_often, quiet_from, quiet_until, last_told, newest from news_to_tell()`
}

/** Tells a member, once for all that is new up to then; the database asks which ways are safe at this moment. */
export function tell(member: Id, upto: Date, letter: { subject: string; words: string; link: string }): Query {
  return sql`select tell_news(${member}, ${upto}, ${letter.subject}, ${letter.words}, ${letter.link})`
}
