import { type Id, newId, type Query, sql } from '../../platform/index.ts'
import type { AtTheirWordSaid, How } from '../at-their-word.tsx'
import type { Heading } from './headings.ts'

/** One version of what somebody says under one heading. */
export interface AboutMe {
  heading: Heading
  version: number
  text: string
  /** Who helped to write it, as the person says it; empty where nobody did. */
  helpedBy: string
  writtenAt: Date
  atTheirWordBy: Id | null
  how: How
}

/** What stands under each heading today; a heading without words is not among them unless it once had some. Needs the part `about`. */
export function aboutMe(person: Id): Query<AboutMe> {
  return sql<AboutMe>`select distinct on (heading) heading, version, text, helped_by, written_at, at_their_word_by, how
    from about_me where person_id = ${person} order by heading, version desc`
}

/** Every version of one heading, newest first. */
export function versionsOf(person: Id, heading: Heading): Query<AboutMe> {
  return sql<AboutMe>`select heading, version, text, helped_by, written_at, at_their_word_by, how
    from about_me where person_id = ${person} and heading = ${heading} order by version desc`
}

/** Adds the version after `base`; if another has taken its number, the constraint `about_me_version_once` says so. */
export function addVersion(
  person: Id,
  said: { heading: Heading; base: number; text: string; helpedBy: string; how: AtTheirWordSaid },
  now: Date,
): Query {
  const { heading, base, text, helpedBy, how } = said
  return sql`insert into about_me (id, person_id, heading, version, text, helped_by, written_at, at_their_word_by, how)
    values (${newId()}, ${person}, ${heading}, ${base + 1}, ${text}, ${helpedBy}, ${now}, ${how.by}, ${how.how})`
}
