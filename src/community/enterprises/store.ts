import type { How } from '../../people/index.ts'
import { type Id, maybe, one, type Query, sql } from '../../platform/index.ts'
import type { Setting } from '../../settings/index.ts'
import type { Check } from './settings.ts'

export const units = ['hour', 'half day', 'day', 'visit', 'meal', 'item', 'job'] as const
export type Unit = (typeof units)[number]
export const rooms = ['yes', 'a little', 'not now'] as const
export type Room = (typeof rooms)[number]
/** Whether it helps with eating, toileting, washing, dressing, mouth or skin; or prompts somebody to. */
export const cares = ['no', 'prompting', 'yes'] as const
export type Care = (typeof cares)[number]
export const agains = ['yes', 'perhaps', 'no'] as const
export type Again = (typeof agains)[number]

/** A paper that somebody here has seen; days are ISO days. From `runsOutOn` on it counts no more. */
export interface Paper {
  kind: string
  level: string
  seenOn: string
  seenName: string
  runsOutOn: string
}

/** A step that was ticked. */
export interface StepDone {
  item: string
  doneOn: string
  seenOn: string | null
  seenName: string
  /** How the mentor said that they have seen it, and who wrote it down at their word ('': they did). */
  seenHow: How
  seenBy: string
}

/** What everybody is shown of one that is listed today. */
export interface Shown {
  id: Id
  name: string
  line: string
  does: string
  doesNot: string
  pricePence: number
  priceUnit: Unit
  priceWords: string
  hours: string
  areas: { name: string; slug: string }[]
  workers: number
  hasRoom: Room
  room: string
  languages: string[]
  shownAs: string
  website: string | null
  email: string | null
  phone: string | null
  food: boolean
  care: Care
  careAnswer: string
  careAnsweredOn: string | null
  /** Keys of the checks that are necessary for it. */
  needs: string[]
  papers: Paper[]
  /** How many of those who bought would buy again. */
  again: Partial<Record<Again, number>>
}

/** Those listed today: in one neighbourhood (its slug) or everywhere (''), all or with room now. */
export function enterprisesShown(area: string, roomNow: boolean, most = 100): Query<Shown> {
  return sql<Shown>`select * from enterprises_shown(${area}, ${roomNow}, null, ${most})`
}

/** One that is listed today; null where it is not, was never or rests: all three look alike. */
export function enterpriseShown(id: Id): Query<Shown, Shown | null> {
  return maybe(sql<Shown>`select * from enterprises_shown('', false, ${id}, 1)`)
}

/** What somebody who bought says; words are empty where it was taken down or back. `writtenOn` is the first of its month. */
export interface Review {
  id: Id
  words: string
  again: Again | ''
  shownAs: string
  writtenOn: string
  reply: string
  repliedOn: string | null
  takenBack: boolean
  removedOn: string | null
  removedWhy: string
  removedPost: string
}

export function reviewsOf(enterprise: Id | null): Query<Review> {
  return sql<Review>`select id, words, again, shown_as, written_on, reply, replied_on, taken_back, removed_on, removed_why, removed_post
    from reviews_of(${enterprise})`
}

/** Somebody’s own enterprise, with all that is known of it. */
export interface Mine extends Omit<Shown, 'pricePence' | 'care'> {
  pricePence: number | null
  care: Care | null
  goesTo: Id[]
  elsewhere: boolean
  steps: StepDone[]
  /** What is still to be said before it can be listed. */
  missing: string[]
  wantsListingAt: Date | null
  listed: boolean
  rests: boolean
  grownAt: Date | null
  lookName: string
  lookDue: Date | null
  lookedAt: Date | null
  lookedWords: string
  mentorId: Id | null
  mentorName: string
  mentorYesAt: Date | null
  mentorNoAt: Date | null
  /** How the mentor’s answer was said, and who wrote it down at their word ('': they did). */
  mentorHow: How
  mentorWrittenBy: string
  begunAt: Date
  endedAt: Date | null
  how: How
}

/** The one they have, or had last. */
export function enterpriseOf(whose: Id): Query<Mine, Mine | null> {
  return maybe(sql<Mine>`select id, name, line, does, does_not, price_pence, price_unit, price_words, hours, areas, goes_to, workers, has_room, room,
      languages, shown_as, website, email, phone, food, care, care_answer, care_answered_on::text, elsewhere, needs, papers, steps, missing, again,
      wants_listing_at, listed, rests, grown_at, look_name, look_due, looked_at, looked_words, mentor_id, mentor_name, mentor_yes_at, mentor_no_at,
      mentor_how, mentor_written_by, begun_at, ended_at, how
    from enterprise_of(${whose})`)
}

/** The fields of the form, as `keep_enterprise` takes them. */
export interface Said {
  name: string
  line: string
  does: string
  doesNot: string
  pricePence: number | null
  priceUnit: Unit
  priceWords: string
  hours: string
  goesTo: Id[]
  workers: number
  hasRoom: Room
  room: string
  languages: string[]
  shownAs: string
  website: string | null
  email: string | null
  phone: string | null
  food: boolean
  care: Care | null
  careAnswer: string
  elsewhere: boolean
}

export interface Keeping {
  id: Id
  whose: Id
  said: Said
  rules: Check[]
  /** By when somebody looks again if this says a ninth worker, and what they owe in words. */
  lookDue: Date
  lookWhat: string
  how: How
}

/** Kept; gone: it has ended meanwhile; grown: kept, and its listing rests because of a ninth worker. */
export function keepEnterprise({ id, whose, said, rules, lookDue, lookWhat, how }: Keeping) {
  const columns = Object.fromEntries(Object.entries(said).map(([name, value]) => [inSql(name), value]))
  return one(
    sql<{
      outcome: 'kept' | 'gone' | 'grown'
    }>`select keep_enterprise(${id}, ${whose}, ${columns}, ${JSON.stringify(rules)}::jsonb, ${lookDue}, ${lookWhat}, ${how}) as outcome`,
  )
}

/** `doesNot` → `does_not`. */
const inSql = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const states = ['list', 'rest', 'end'] as const
export type State = (typeof states)[number]

export function settleEnterprise(id: Id, state: State, rules: Check[], how: How) {
  return one(
    sql<{
      outcome: 'done' | 'grown'
    }>`select settle_enterprise(${id}, ${state}, ${JSON.stringify(rules)}::jsonb, ${how}) as outcome`,
  )
}

/** What two agree; days are ISO days, money is pence. */
export interface Agreement {
  id: Id
  what: string
  pricePence: number | null
  priceWords: string
  times: string
  startsOn: string | null
  /** How either of them can end it. */
  ending: string
  /** It was bought already; only that is said. */
  boughtBefore: boolean
  buyerYesAt: Date
  enterpriseYesAt: Date | null
  enterpriseNoAt: Date | null
  endedAt: Date | null
  endedBy: 'buyer' | 'enterprise' | null
}

/** The buyer’s, with what they said of it. */
export interface Bought extends Agreement {
  enterpriseId: Id | null
  enterpriseName: string
  reviewId: Id | null
  words: string | null
  again: Again | null
  shownAs: string | null
  reply: string | null
  takenBackAt: Date | null
  removedAt: Date | null
  removedWhy: string | null
  removedPost: string | null
}

export function boughtBy(whose: Id): Query<Bought> {
  return sql<Bought>`select * from bought_by(${whose})`
}

/** The enterprise’s own, with the name the buyer goes by. */
export interface Sold extends Agreement {
  buyer: string
}

export function soldBy(whose: Id): Query<Sold> {
  return sql<Sold>`select * from sold_by(${whose})`
}

export interface AgreementSaid {
  what: string
  pricePence: number | null
  priceWords: string
  times: string
  startsOn: string | null
  ending: string
  boughtBefore: boolean
}

/** Gone: it is not listed; waits: one like it waits for their yes; own: nobody buys from themselves. */
export function agreeWith(id: Id, whose: Id, enterprise: Id, said: AgreementSaid, how: How) {
  const columns = Object.fromEntries(Object.entries(said).map(([name, value]) => [inSql(name), value]))
  return one(
    sql<{
      outcome: 'done' | 'gone' | 'waits' | 'own'
    }>`select agree_with(${id}, ${whose}, ${enterprise}, ${columns}, ${how}) as outcome`,
  )
}

export interface Mentor {
  id: Id
  shownAs: string
  words: string
  mine: boolean
  /** Where we may write when somebody asks; only of one’s own, '' otherwise. */
  email: string
}

/** Those who may be asked; `mine` is the yes of `whose`. */
export function mentorsToAsk(whose: Id): Query<Mentor> {
  return sql<Mentor>`select id, shown_as, words, mine, email from mentors_to_ask(${whose})`
}

/** Somebody who asked a mentor, or whom they go along with; before their yes a name and the words to them. */
export interface Mentee {
  id: Id
  owner: string
  name: string
  words: string
  yesAt: Date | null
  line: string
  steps: StepDone[]
  missing: string[]
  needs: string[]
  papers: Paper[]
}

export function iMentor(whose: Id): Query<Mentee> {
  return sql<Mentee>`select id, owner, name, words, yes_at, line, steps, missing, needs, papers from i_mentor(${whose})`
}

/** What a mentor reads by the link of a letter; empty words where it is over. */
export interface AskedByLetter {
  name: string
  owner: string
  words: string
  over: boolean
  answered: 'yes' | 'no' | ''
}

export function askedByLetter(link: Buffer): Query<AskedByLetter, AskedByLetter | null> {
  return maybe(sql<AskedByLetter>`select name, owner, words, over, answered from asked_by_link(${link})`)
}

/** Whether somebody is a mentor; how many wait for their answer, and how many they go along with. */
export interface Mentoring {
  mentor: boolean
  waiting: number
  along: number
}

/** Null for whoever may not stand in for them. */
export function mentoringOf(whose: Id): Query<Mentoring, Mentoring | null> {
  return maybe(sql<Mentoring>`select mentor, waiting, along from mentoring_of(${whose})`)
}

/** One whose papers are looked at here. */
export interface ToSee {
  id: Id
  name: string
  owner: string
  line: string
  care: Care | null
  careAnswer: string
  careAnsweredOn: string | null
  workers: number
  needs: string[]
  papers: Paper[]
  missing: string[]
  listed: boolean
  /** The day the first necessary paper runs out; null: one was never seen. */
  hiddenFrom: string | null
  rests: boolean
  grownAt: Date | null
  lookName: string
  lookDue: Date | null
  lookedAt: Date | null
  mine: boolean
}

export function enterprisesToSee(): Query<ToSee> {
  return sql<ToSee>`select * from enterprises_to_see()`
}

export interface Waiting {
  papers: number
  soon: number
  grown: number
}

/** How much waits for whoever sees papers; all 0 for anybody else. */
export function enterprisesWaiting({ key, initial }: Setting<number>, now: Date): Query<Waiting, Waiting> {
  return one(sql<Waiting>`select papers, soon, grown from enterprises_waiting(
    coalesce((select (value #>> '{}')::int from setting where key = ${key} and from_on <= ${now} order by from_on desc limit 1), ${initial}))`)
}
