import type { How } from '../../../people/index.ts'
import { type Id, maybe, newId, type Query, sql } from '../../../platform/index.ts'

export const kinds = ['my life is sorted', 'I don’t want this now', 'moved'] as const
export type Kind = (typeof kinds)[number]

export interface Ending {
  id: Id
  kind: Kind
  way: 'together' | 'decided'
  movedTo: string
  goesAlong: boolean | null
  proposedBy: Id
  proposedAt: Date
  how: How
  why: string
  secondId: Id | null
  endedAt: Date | null
  takenBackAt: Date | null
  takenBackBy: Id | null
  takenBackWords: string
  cameBackAt: Date | null
}

export interface LetterSaid {
  changed: string
  lasts: string
  ring: string
  back: string
}
export interface EndingLetter extends LetterSaid {
  id: Id
  endingId: Id
  version: number
  writtenBy: Id
  at: Date
}
export interface Key {
  letterId: Id
  whose: 'person' | 'worker'
  byId: Id
  atTheirWordBy: Id | null
  how: How
  at: Date
}
export interface Notice {
  id: Id
  endingId: Id
  byId: Id
  statementId: Id
  words: string
  reasons: string
  givenAt: Date
  runsUntil: Date
}
export interface Challenge {
  id: Id
  endingId: Id
  words: string
  at: Date
  askedOf: Id | null
  answer: 'we go on' | 'the ending stands' | null
  reasons: string
  answeredAt: Date | null
}

/** The ending that is begun or stands; null while there is none. */
export function endingNow(person: Id): Query<Ending, Ending | null> {
  return maybe(
    sql<Ending>`select id, kind, way, moved_to, goes_along, proposed_by, proposed_at, how, why, second_id, ended_at, taken_back_at, taken_back_by,
      taken_back_words, came_back_at from ending where person_id = ${person} and taken_back_at is null and came_back_at is null`,
  )
}
export function endingsBefore(person: Id): Query<Ending> {
  return sql<Ending>`select id, kind, way, moved_to, goes_along, proposed_by, proposed_at, how, why, second_id, ended_at, taken_back_at, taken_back_by,
      taken_back_words, came_back_at from ending where person_id = ${person} and (taken_back_at is not null or came_back_at is not null)
    order by proposed_at desc limit 20`
}
/** The letter as it stands. */
export function letterNow(person: Id): Query<EndingLetter, EndingLetter | null> {
  return maybe(
    sql<EndingLetter>`select l.id, l.ending_id, l.version, l.changed, l.lasts, l.ring, l.back, l.written_by, l.at
      from ending_letter l join ending e on e.id = l.ending_id
      where l.person_id = ${person} and e.taken_back_at is null and e.came_back_at is null order by l.version desc limit 1`,
  )
}
/** The keys turned for the letter as it stands: those of an earlier version no longer count. */
export function keysNow(person: Id): Query<Key> {
  return sql<Key>`select k.letter_id, k.whose, k.by_id, k.at_their_word_by, k.how, k.at
    from ending_key k join ending e on e.id = k.ending_id
    where k.person_id = ${person} and e.taken_back_at is null and e.came_back_at is null
      and k.letter_id = (select l.id from ending_letter l where l.ending_id = e.id order by l.version desc limit 1)`
}
export function noticeNow(person: Id): Query<Notice, Notice | null> {
  return maybe(
    sql<Notice>`select n.id, n.ending_id, n.by_id, n.statement_id, n.words, coalesce(s.text, '') as reasons, n.given_at, n.runs_until
      from ending_notice n join ending e on e.id = n.ending_id left join statement s on s.id = n.statement_id
      where n.person_id = ${person} and e.taken_back_at is null and e.came_back_at is null`,
  )
}
export function challengesNow(person: Id): Query<Challenge> {
  return sql<Challenge>`select c.id, c.ending_id, c.words, c.at, c.asked_of, c.answer, coalesce(s.text, '') as reasons, c.answered_at
    from ending_challenge c join ending e on e.id = c.ending_id left join statement s on s.id = c.statement_id
    where c.person_id = ${person} and e.taken_back_at is null and e.came_back_at is null order by c.at`
}

export interface Begun {
  kind: Kind
  way: 'together' | 'decided'
  movedTo: string
  goesAlong: boolean | null
  how: How
  why: string
}

/** Begins an ending; what comes back is '' or why not: 'only rest', 'not open', 'begun already', 'nobody apart'. */
export function beginEnding(id: Id, person: Id, one: Begun): Query<{ against: string }> {
  return sql<{
    against: string
  }>`select begin_ending(${id}, ${person}, ${one.kind}, ${one.way}, ${one.movedTo}, ${one.goesAlong}, ${one.how}, ${one.why}) as against`
}
export function addLetter(
  person: Id,
  ending: Id,
  letter: LetterSaid,
  { by, how }: { by: Id; how: How },
  now: Date,
): Query {
  return sql`insert into ending_letter (id, person_id, ending_id, version, changed, lasts, ring, back, written_by, how, at)
    select ${newId()}, ${person}, ${ending}, coalesce(max(l.version), 0) + 1, ${letter.changed}, ${letter.lasts}, ${letter.ring}, ${letter.back}, ${by}, ${how}, ${now}
    from ending_letter l where l.ending_id = ${ending}`
}
export function turnKey(
  person: Id,
  letter: EndingLetter,
  key: { whose: 'person' | 'worker'; by: Id; atTheirWordBy: Id | null; how: How },
  now: Date,
): Query {
  return sql`insert into ending_key (id, person_id, ending_id, letter_id, whose, by_id, at_their_word_by, how, at)
    values (${newId()}, ${person}, ${letter.endingId}, ${letter.id}, ${key.whose}, ${key.by}, ${key.atTheirWordBy}, ${key.how}, ${now})
    on conflict (letter_id, whose) do nothing`
}
/** Ends when both keys are turned, or the notice ran out unchallenged; otherwise nothing happens and `ended` is false. */
export function endIfItMay(ending: Id): Query<{ ended: boolean }> {
  return sql<{ ended: boolean }>`select end_if_it_may(${ending}) as ended`
}
export function takeBackEnding(ending: Id, words: string): Query {
  return sql`select take_back_ending(${ending}, ${words})`
}
export function decideEnding(
  ending: Id,
  given: { yes: boolean; statement: Id; words: string; until: Date },
): Query<{ done: boolean }> {
  return sql<{
    done: boolean
  }>`select decide_ending(${ending}, ${given.yes}, ${newId()}, ${given.statement}, ${given.words}, ${given.until}) as done`
}
export function challengeEnding(
  ending: Id,
  said: { words: string; how: How },
  promise: string,
  due: Date,
): Query<{ done: boolean }> {
  return sql<{
    done: boolean
  }>`select challenge_ending(${newId()}, ${ending}, ${said.words}, ${said.how}, ${promise}, ${due}) as done`
}
export function answerChallenge(
  challenge: Id,
  answer: 'we go on' | 'the ending stands',
  statement: Id,
): Query<{ done: boolean }> {
  return sql<{ done: boolean }>`select answer_challenge(${challenge}, ${answer}, ${statement}) as done`
}

/** An ending to decide as the second person, or a challenge to answer. */
export interface ForMe {
  personId: Id
  knownAs: string
  endingId: Id
  challengeId: Id | null
  since: Date
}
export function endingsForMe(): Query<ForMe> {
  return sql<ForMe>`select person_id, known_as, ending_id, challenge_id, since from endings_for_me()`
}

/** One row a person whose record is open: an ending that waits for a press. */
export interface Under {
  personId: Id
  endingId: Id
  way: 'together' | 'decided'
  person: boolean
  worker: boolean
  noticeUntil: Date | null
  challenged: boolean
}
export function endingsUnderWay(): Query<Under> {
  return sql<Under>`select e.person_id, e.id as ending_id, e.way,
      exists (select from ending_key k where k.letter_id = l.id and k.whose = 'person') as person,
      exists (select from ending_key k where k.letter_id = l.id and k.whose = 'worker') as worker,
      (select n.runs_until from ending_notice n where n.ending_id = e.id) as notice_until,
      exists (select from ending_challenge c where c.ending_id = e.id and c.answer is null) as challenged
    from ending e left join lateral (select x.id from ending_letter x where x.ending_id = e.id order by x.version desc limit 1) l on true
    where e.person_id = any (opened()) and e.ended_at is null and e.taken_back_at is null order by e.proposed_at`
}

export interface EndsCounted {
  kind: Kind | 'died'
  /** Null: too few to tell. */
  ends: number | null
  cameBack: number | null
}
export function endsCounted(since: Date, fewest: number): Query<EndsCounted> {
  return sql<EndsCounted>`select kind, ends, came_back from ends_counted(${since}, ${fewest})`
}
