import type { AssetTime } from '../../community/index.ts'
import type { How } from '../../people/index.ts'
import { type Id, maybe, newId, one, type Query, sql } from '../../platform/index.ts'

/** What may count for somebody in an idea. */
export const criteria = ['near', 'like me', 'quiet', 'free', 'step-free', 'language'] as const
export type Criterion = (typeof criteria)[number]

/** What counts for the person, first what counts most; what is not in it does not matter to them. */
export interface Counts {
  ordered: Criterion[]
  /** The postcode that “near” is counted from; '' where they said none. */
  near: string
  /** “People like me”, in their own words. */
  likeMe: string
  languages: string
}

export interface CountsSaid extends Counts {
  saidAt: Date
  atTheirWordBy: Id | null
  how: How
}

export function countsOf(person: Id): Query<CountsSaid, CountsSaid | null> {
  return maybe(sql<CountsSaid>`select ordered, near, like_me, languages, said_at, at_their_word_by, how from what_counts
    where person_id = ${person} order by said_at desc, id desc limit 1`)
}

/** Who told it, as the tables keep it: null where the person did it themselves. */
export interface ToldBy {
  by: Id | null
  how: How
}

export function insertCounts(person: Id, counts: Counts, { by, how }: ToldBy, now: Date): Query {
  const { ordered, near, likeMe, languages } = counts
  return sql`insert into what_counts (id, person_id, ordered, near, like_me, languages, said_at, at_their_word_by, how)
    values (${newId()}, ${person}, ${ordered}, ${near}, ${likeMe}, ${languages}, ${now}, ${by}, ${how})`
}

/** Where an idea comes from: a group, place or enterprise; what a neighbour gives; somebody with a hope like it. */
export const ideaKinds = ['entry', 'gift', 'hope'] as const
export type IdeaKind = (typeof ideaKinds)[number]
export type IdeaAnswer = 'not for me' | 'later' | 'taken up' | 'shown again'

export interface Answered {
  kind: IdeaKind
  ideaId: Id
  answer: IdeaAnswer
}

/** The last answer to each idea for one hope. */
export function answersFor(person: Id, hope: Id): Query<Answered> {
  return sql<Answered>`select distinct on (kind, idea_id) kind, idea_id, answer from idea_answer
    where person_id = ${person} and hope_id = ${hope} order by kind, idea_id, said_at desc, id desc`
}

export function insertIdeaAnswer(person: Id, hope: Id, answered: Answered, { by, how }: ToldBy, now: Date): Query {
  const { kind, ideaId, answer } = answered
  return sql`insert into idea_answer (id, person_id, hope_id, kind, idea_id, answer, said_at, at_their_word_by, how)
    select ${newId()}, ${person}, h.id, ${kind}, ${ideaId}, ${answer}, ${now}, ${by}, ${how}
    from hope h where h.person_id = ${person} and h.id = ${hope}`
}

/** What an entry says of itself beyond what the search tells. */
export interface EntryFacts {
  id: Id
  forWhom: string
  languages: string[]
  phone: string
  /** What is known for sure of how it is to get in, and what is so only in part, with the words about it. */
  surely: string[]
  partly: { fact: string; words: string }[]
  times: Omit<AssetTime, 'id'>[]
}

export function factsOf(entries: readonly Id[]): Query<EntryFacts> {
  return sql<EntryFacts>`select a.id, a.for_whom, a.languages, a.phone,
      array(select x.fact from asset_access x where x.asset_id = a.id and x.answer = 'yes') as surely,
      (select coalesce(jsonb_agg(jsonb_build_object('fact', x.fact, 'words', x.words) order by x.fact), '[]')
        from asset_access x where x.asset_id = a.id and x.answer = 'partly') as partly,
      (select coalesce(jsonb_agg(jsonb_build_object('freq', t.freq, 'every', t.every, 'days', t.days, 'monthDays', t.month_days,
        'startsOn', t.starts_on::text, 'untilOn', t.until_on::text, 'opens', t.opens::text, 'closes', t.closes::text, 'skips', t.skips::text[],
        'notOnBankHolidays', t.not_on_bank_holidays, 'words', t.words) order by t.starts_on, t.opens, t.id), '[]') from asset_time t where t.asset_id = a.id) as times
    from asset a where a.id = any (${entries}::uuid[])`
}

/** A hope that others with one like it may know of, as it stands. */
export interface SharedHope {
  id: Id
  line: string
  whoMay: WhoMay
  /** The last day, `2027-11-22`. */
  untilOn: string
}

export const whoMays = ['my neighbourhood', 'anybody'] as const
export type WhoMay = (typeof whoMays)[number]

export function sharedHope(person: Id, hope: Id): Query<SharedHope, SharedHope | null> {
  return maybe(sql<SharedHope>`select id, line, who_may, until_on::text as until_on from shared_hope
    where person_id = ${person} and hope_id = ${hope} and ended_at is null order by id desc limit 1`)
}

/** Lines of others with a hope like it; nothing where it is not shared itself. No line has a name beside it. */
export function hopesAlike(hope: Id): Query<{ id: Id; line: string }> {
  return sql<{ id: Id; line: string }>`select id, line from hopes_alike(${hope})`
}

type Done = { done: boolean }

/** `about`: the words that the line is about, with what means the same here. False: so many are shared already. */
export function shareHope(
  hope: Id,
  { line, about, whoMay, untilOn }: Omit<SharedHope, 'id'> & { about: readonly string[] },
  how: How,
): Query<Done, Done> {
  return one(
    sql<Done>`select share_hope(${newId()}, ${hope}, ${line}, ${about}::text[], ${whoMay}, ${untilOn}::date, ${how}) as done`,
  )
}

export function takeHopeBack(hope: Id, how: How): Query<Done, Done> {
  return one(sql<Done>`select take_hope_back(${hope}, ${how}) as done`)
}

type AskOutcome = { outcome: 'done' | 'gone' | 'nobody' }

/** Has somebody ask the other, with one’s own yes: an introduction. */
export function askWhoHopesAlike(
  hope: Id,
  other: Id,
  { words, how, along, aloneIsFine }: { words: string; how: How; along: boolean; aloneIsFine: boolean },
): Query<AskOutcome, AskOutcome> {
  return one(
    sql<AskOutcome>`select ask_who_hopes_alike(${newId()}, ${hope}, ${other}, ${words}, ${how}, ${along}, ${aloneIsFine}) as outcome`,
  )
}
