import { type Id, maybe, newId, type Query, sql } from '../../platform/index.ts'
import type { AtTheirWordSaid, How } from '../at-their-word.tsx'
import type { Way } from './needs.ts'

/** How to communicate with somebody. */
export interface Communication {
  inWords: string
  /** Codes of `needsByKind`. */
  needs: string[]
  carerNeeds: string
  /** The language they like best, when it is not English. */
  language: string
  helpedBy: string
  changedAt: Date
  atTheirWordBy: Id | null
  how: How
}

/** Needs the part `reach`, as everything here. */
export function communicationOf(person: Id): Query<Communication, Communication | null> {
  return maybe(sql<Communication>`select in_words, needs, carer_needs, language, helped_by, changed_at, at_their_word_by, how
    from communication where person_id = ${person}`)
}

/** How it read before, newest first. */
export function communicationBefore(person: Id): Query<Communication> {
  return sql<Communication>`select in_words, needs, carer_needs, language, helped_by, changed_at, at_their_word_by, how
    from communication_before where person_id = ${person} order by changed_at desc`
}

export type CommunicationSaid = Pick<Communication, 'inWords' | 'needs' | 'carerNeeds' | 'language' | 'helpedBy'> & {
  how: AtTheirWordSaid
}

/** Puts what stood there aside. */
export function keepCommunicationBefore(person: Id): Query {
  return sql`insert into communication_before (id, person_id, in_words, needs, carer_needs, language, helped_by, changed_at, at_their_word_by, how)
    select ${newId()}, person_id, in_words, needs, carer_needs, language, helped_by, changed_at, at_their_word_by, how
    from communication where person_id = ${person}`
}

export function putCommunication(person: Id, said: CommunicationSaid, now: Date): Query {
  const { inWords, needs, carerNeeds, language, helpedBy, how } = said
  return sql`insert into communication (person_id, in_words, needs, carer_needs, language, helped_by, changed_at, at_their_word_by, how)
    values (${person}, ${inWords}, ${needs}, ${carerNeeds}, ${language}, ${helpedBy}, ${now}, ${how.by}, ${how.how})
    on conflict (person_id) do update set in_words = excluded.in_words, needs = excluded.needs, carer_needs = excluded.carer_needs,
      language = excluded.language, helped_by = excluded.helped_by, changed_at = excluded.changed_at,
      at_their_word_by = excluded.at_their_word_by, how = excluded.how`
}

/** A safe way and time to reach somebody. */
export interface Reach {
  safe: Way[]
  /** The ways that are not safe. */
  never: Way[]
  phone: string
  email: string
  /** Postal address, a line for each line of the envelope. */
  address: string
  throughWhom: string
  times: string
  /** The same for the clock: `09:30`, or empty; days 1 (Monday) to 7, none: any day. */
  hoursFrom: string
  hoursUntil: string
  days: number[]
  /** Never leave a message. */
  noMessage: boolean
  /** What to say to whoever answers. */
  wordsToSay: string
  mustNotKnow: string
  notSaid: string
  safeWord: string
  writtenAt: Date
  atTheirWordBy: Id | null
  how: How
  /** Kept off the person’s own screen: somebody may be watching it. */
  notOnMyScreen: boolean
}

/**
 * The way that counts today. What is kept off their own screen counts before what was written there later: whoever
 * watches that screen could have written it. The person themselves is shown only what may be on their screen.
 */
export function reachOf(person: Id): Query<Reach, Reach | null> {
  return maybe(sql<Reach>`select safe, never, phone, email, address, through_whom, times, hours_from, hours_until, days, no_message,
      words_to_say, must_not_know, not_said, safe_word, written_at, at_their_word_by, how, not_on_my_screen
    from reach where person_id = ${person} order by not_on_my_screen desc, written_at desc, id desc limit 1`)
}

export type ReachSaid = Omit<Reach, 'writtenAt' | 'atTheirWordBy' | 'how' | 'notOnMyScreen'> & { how: AtTheirWordSaid }

/** Every change is a new row; a worker’s change of what is kept off the person’s screen stays off it. */
export function addReach(person: Id, said: ReachSaid, hidden: boolean, now: Date): Query {
  const { safe, never, phone, email, address, throughWhom, times, hoursFrom, hoursUntil, days, how } = said
  return sql`insert into reach (id, person_id, safe, never, phone, email, address, through_whom, times, hours_from, hours_until, days,
      no_message, words_to_say, must_not_know, not_said, safe_word, written_at, at_their_word_by, how, not_on_my_screen)
    values (${newId()}, ${person}, ${safe}, ${never}, ${phone}, ${email}, ${address}, ${throughWhom}, ${times}, ${hoursFrom}, ${hoursUntil},
      ${days}, ${said.noMessage}, ${said.wordsToSay}, ${said.mustNotKnow}, ${said.notSaid}, ${said.safeWord}, ${now}, ${how.by}, ${how.how},
      ${hidden})`
}
