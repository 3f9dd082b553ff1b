import { type Id, NotFound, newId, type Query, sql } from '../../platform/index.ts'
import type { Told } from './hopes.ts'
import type { CheckIn, PlanningHelper } from './types.ts'

const word = (person: Id, writer: Id) => (writer === person ? null : writer)

export function insertRating(
  person: Id,
  hope: Id,
  value: number,
  words: string,
  { writer, how }: Told,
  now: Date,
): Query {
  return sql`insert into rating (id, person_id, hope_id, value, words, rated_at, at_their_word_by, how)
    select ${newId()}, ${person}, h.id, ${value}, ${words}, ${now}, ${word(person, writer)}, ${how} from hope h where h.person_id = ${person} and h.id = ${hope}`
}

type CheckInAnswer = Pick<CheckIn, 'happened' | 'helped' | 'words'>

/** Answers a check-in once; no row comes back when it was answered before. */
export function answerCheckIn(
  person: Id,
  checkIn: Id,
  { happened, helped, words }: CheckInAnswer,
  { writer, how }: Told,
  now: Date,
) {
  return sql<{
    id: Id
  }>`update check_in set answered_at = ${now}, happened = ${happened}, helped = ${helped}, words = ${words},
      at_their_word_by = ${word(person, writer)}, how = ${how}
    where person_id = ${person} and id = ${checkIn} and answered_at is null returning id`
}

export interface NewReview {
  agreement: Id
  whoWasThere: string
  wentWell: string
  didNot: string
  outcome: 'keep' | 'change'
  /** What was decided, as a statement. */
  statement: Id
}

export function insertReview(person: Id, review: NewReview, { writer, how }: Told, now: Date): Query {
  return sql`insert into review (id, person_id, agreement_id, looked_at, who_was_there, went_well, did_not, outcome, statement_id, at_their_word_by, how)
    values (${newId()}, ${person}, ${review.agreement}, ${now}, ${review.whoWasThere}, ${review.wentWell}, ${review.didNot},
      ${review.outcome}, ${review.statement}, ${word(person, writer)}, ${how})`
}

export interface Review {
  id: Id
  agreementId: Id
  lookedAt: Date
  whoWasThere: string
  wentWell: string
  didNot: string
  outcome: 'keep' | 'change'
  statementId: Id | null
}

export function reviewsOf(person: Id): Query<Review> {
  return sql<Review>`select id, agreement_id, looked_at, who_was_there, went_well, did_not, outcome, statement_id
    from review where person_id = ${person} order by looked_at desc`
}

export function insertPlanningHelper(
  person: Id,
  helper: Omit<PlanningHelper, 'id'>,
  { writer, how }: Told,
  now: Date,
): Query {
  return sql`insert into planning_helper (id, person_id, kind, helper_id, name, chosen_at, writer_id, how)
    values (${newId()}, ${person}, ${helper.kind}, ${helper.helperId}, ${helper.name}, ${now}, ${writer}, ${how})`
}

/** Ends what helpers there are: the person plans alone, or chooses anew. */
export function endPlanningHelpers(person: Id, now: Date): Query {
  return sql`update planning_helper set ended_at = ${now} where person_id = ${person} and ended_at is null`
}

export function letHelpPlan(person: Id, helper: Id): Query {
  return sql`select let_help_plan(${person}, ${helper})`
}

export function stopHelpingPlan(person: Id, helper: Id): Query {
  return sql`select stop_helping_plan(${person}, ${helper})`
}

export interface Note {
  id: Id
  writerId: Id
  /** A worker’s draft, theirs for at most five working days. */
  workers: boolean
  text: string
  writtenAt: Date
  opensAt: Date
  sentAt: Date | null
}

/** Notes made while planning, newest first; unsent ones only for whoever may read them. */
export function notesOf(person: Id): Query<Note> {
  return sql<Note>`select id, writer_id, workers, text, written_at, opens_at, sent_at from planning_note
    where person_id = ${person} order by written_at desc, id`
}

/** The same, where one of them has to be there: raises NotFound if it is not. */
export function notesWith(person: Id, note: Id): Query<Note> {
  const all = notesOf(person)
  const take = (rows: Note[]) => {
    if (!rows.some(({ id }) => id === note)) throw new NotFound()
    return all.take(rows)
  }
  return { ...all, take }
}

export function insertNote(
  person: Id,
  writer: Id,
  note: { text: string; workers: boolean; opensAt: Date },
  now: Date,
): Query {
  return sql`insert into planning_note (id, person_id, writer_id, workers, text, written_at, opens_at)
    values (${newId()}, ${person}, ${writer}, ${note.workers}, ${note.text}, ${now}, ${note.opensAt})`
}

/** Sends a note to all who see the plan. */
export function sendNote(person: Id, note: Id, now: Date): Query {
  return sql`update planning_note set sent_at = ${now} where person_id = ${person} and id = ${note} and sent_at is null`
}

/** A worker shares a draft with its person, before its last day. */
export function shareNote(person: Id, note: Id, now: Date): Query {
  return sql`update planning_note set opens_at = ${now} where person_id = ${person} and id = ${note} and opens_at > ${now}`
}

export function deleteNote(person: Id, note: Id): Query {
  return sql`delete from planning_note where person_id = ${person} and id = ${note} and sent_at is null`
}
