import type { How } from '../../people/index.ts'
import { type Id, one, type Query, sql } from '../../platform/index.ts'
import type { Colleague } from '../named-worker/store.ts'

/** A supervisor reads along for a while. */
export interface Supervision {
  id: Id
  supervisorId: Id
  byConsent: boolean
  words: string
  begunAt: Date
  untilAt: Date
  endedAt: Date | null
  atTheirWordBy: Id | null
  how: How
}

export function supervisionsOf(person: Id): Query<Supervision> {
  return sql<Supervision>`select id, supervisor_id, by_consent, words, begun_at, until_at, ended_at, at_their_word_by, how
    from supervision where person_id = ${person} order by begun_at desc limit 20`
}

export function couldSupervise(person: Id): Query<{ memberId: Id; knownAs: string }> {
  return sql<{ memberId: Id; knownAs: string }>`select member_id, known_as from could_supervise(${person})`
}

/** Who walks alongside whom, for a team lead: names, and nothing of what is in a record. */
export interface TeamPerson {
  personId: Id
  knownAs: string
  neighbourhood: string
  firstName: string
  firstSince: Date | null
  secondName: string
  gapSince: Date | null
  handoverTo: string
  rings: string
}

/** Each of them reads in who looked that their team lead looked through this. */
export function teamPeople(): Query<TeamPerson> {
  return sql<TeamPerson>`select person_id, known_as, neighbourhood, first_name, first_since, second_name, gap_since, handover_to, rings from team_people()`
}

export interface OneOfTeam {
  personId: Id
  knownAs: string
  firstName: string
  handoverTo: string
}

export function teamPerson(person: Id): Query<OneOfTeam, OneOfTeam> {
  return one(sql<OneOfTeam>`select person_id, known_as, first_name, handover_to from team_person(${person})`)
}

export function teamColleagues(person: Id): Query<Colleague> {
  return sql<Colleague>`select member_id, known_as, title, line, near from team_colleagues(${person})`
}
