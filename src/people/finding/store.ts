import { type Id, type Query, sql } from '../../platform/index.ts'

/** What tells two people apart, and nothing else. */
export interface Match {
  /** Only where the finder has standing already. */
  personId: Id | null
  knownAs: string
  fullName: string
  bornYear: string | null
  neighbourhood: string
  /** Who walks alongside them; empty where nobody does. */
  alongside: string
  /** For whom there is an ending: whoever answers the phone lets them back in by this id. */
  comesBack: Id | null
  died: boolean
}

export interface Sought {
  name: string
  /** As `readBorn` writes it; empty when not known. */
  born: string
  area: Id | null
}

/**
 * The people a name may mean, best first, 12 at most. Everybody shown is written into their who looked; someone not
 * to be found is told to their keeper instead. Raises NotFound without the post for it.
 */
export function findPeople({ name, born, area }: Sought): Query<Match> {
  return sql<Match>`select person_id, known_as, full_name, born_year, neighbourhood, alongside, comes_back, died from find_people(${name}, ${born}, ${area})`
}

/** Somebody who waits for the reader as their local area coordinator; they may have no record. */
export interface IntroducedLike {
  id: Id
  name: string
  neighbourhood: string
}

/** Introductions to the reader alone, by a name like this; none for ''. Whoever has a record reads that they were found. */
export function introducedLike(name: string): Query<IntroducedLike> {
  return sql<IntroducedLike>`select id, name, neighbourhood from introduced_like(${name})`
}

/** The parts of the town, for choosing. */
export function areas(): Query<{ id: Id; name: string }> {
  return sql<{ id: Id; name: string }>`select id, name from neighbourhood order by name`
}

export interface KeptMatch {
  id: Id
  personId: Id
  knownAs: string
  finder: string
  typed: string
  at: Date
}

/** Searches that met somebody whom the signed-in keeper keeps unfound, and those that found no keeper. */
export function keptMatches(): Query<KeptMatch> {
  return sql<KeptMatch>`select id, person_id, known_as, finder, typed, at from unfindable_matches()`
}
