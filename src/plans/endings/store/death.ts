import type { AtTheirWordSaid, How } from '../../../people/index.ts'
import { type Id, maybe, newId, type Part, type Query, sql } from '../../../platform/index.ts'

export const evidences = ['certificate seen', 'told by'] as const

export interface DeathSaid {
  diedOn: string
  evidence: (typeof evidences)[number]
  toldBy: string
  words: string
  /** Who tells the people around them: a member, or a name. */
  tellsId: Id | null
  tellsName: string
}

export function recordDeath(person: Id, one: DeathSaid): Query<{ done: boolean }> {
  return sql<{
    done: boolean
  }>`select record_death(${newId()}, ${person}, ${one.diedOn}, ${one.evidence}, ${one.toldBy}, ${one.words}, ${one.tellsId}, ${one.tellsName}) as done`
}

export interface DeathHere {
  deathId: Id
  personId: Id
  knownAs: string
  born: string | null
  neighbourhood: string
  diedOn: string
  evidence: (typeof evidences)[number]
  toldBy: string
  words: string
  recordedBy: Id
  recorder: string
  recordedAt: Date
  confirmedAt: Date | null
  confirmer: string
  tells: string
  accessUntil: Date | null
}
/** Deaths to confirm or undo, for those who hear of them; each person reads that their name was shown. */
export function deathsHere(): Query<DeathHere> {
  return sql<DeathHere>`select death_id, person_id, known_as, born, neighbourhood, died_on, evidence, told_by, words, recorded_by, recorder, recorded_at,
    confirmed_at, confirmer, tells, access_until from deaths_here()`
}
export function deathsWaiting(): Query<{ count: number }, { count: number } | null> {
  return maybe(sql<{ count: number }>`select deaths_waiting() as count`)
}
export function confirmDeath(death: Id, words: string, closing: readonly string[], until: Date): Query {
  return sql`select confirm_death(${death}, ${words}, ${[...closing]}, ${until})`
}
export function undoDeath(death: Id, words: string): Query {
  return sql`select undo_death(${death}, ${words})`
}

export interface DeathOf {
  diedOn: string
  recordedAt: Date
  confirmedAt: Date | null
  undoneAt: Date | null
  undoneWords: string
  tellsId: Id | null
  tellsName: string
  accessUntil: Date | null
}
/** What is written down of a death, newest first; also what was a mistake. */
export function deathsOf(person: Id): Query<DeathOf> {
  return sql<DeathOf>`select died_on, recorded_at, confirmed_at, undone_at, undone_words, tells_id, tells_name, access_until from death
    where person_id = ${person} order by recorded_at desc`
}

export interface Sight {
  id: Id
  memberId: Id
  parts: Part[]
  saidAt: Date
  atTheirWordBy: Id | null
  how: How
}
export interface AfterWords {
  words: string
  saidAt: Date
  atTheirWordBy: Id | null
  how: How
}
export function sightsOf(person: Id): Query<Sight> {
  return sql<Sight>`select id, member_id, parts, said_at, at_their_word_by, how from after_death_sight
    where person_id = ${person} and ended_at is null order by said_at`
}
export function wordsAfterDeath(person: Id): Query<AfterWords, AfterWords | null> {
  return maybe(sql<AfterWords>`select words, said_at, at_their_word_by, how from after_death_words
    where person_id = ${person} order by said_at desc, id desc limit 1`)
}
/** One person may see these parts after my death; no parts: they may see nothing. What was said before stays as a row. */
export function setSight(person: Id, member: Id, parts: Part[], { by, how }: AtTheirWordSaid, now: Date): Query[] {
  const before = sql`update after_death_sight set ended_at = ${now} where person_id = ${person} and member_id = ${member} and ended_at is null`
  return parts.length === 0
    ? [before]
    : [
        before,
        sql`insert into after_death_sight (id, person_id, member_id, parts, said_at, at_their_word_by, how)
          values (${newId()}, ${person}, ${member}, ${parts}, ${now}, ${by}, ${how})`,
      ]
}
export function addAfterWords(person: Id, words: string, { by, how }: AtTheirWordSaid, now: Date): Query {
  return sql`insert into after_death_words (id, person_id, words, said_at, at_their_word_by, how)
    values (${newId()}, ${person}, ${words}, ${now}, ${by}, ${how})`
}
