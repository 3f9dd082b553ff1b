import { type Id, type Query, type RecordPart, sql } from '../platform/index.ts'

/** How everything of plans leaves with its person (P16): each table whole, under its own names. */
const exports: Record<string, (person: Id) => Query<Record<string, unknown>>> = {
  plan: (person) =>
    sql`select id, began_at, how_we_know, version, rather_not_say_at from plan where person_id = ${person}`,
  hope: (person) =>
    sql`select id, plan_id, text, statement_id, place_in_plan, added_at, writer_id, how, version, set_aside_at, set_aside_why from hope where person_id = ${person} order by place_in_plan`,
  hope_wording: (person) =>
    sql`select id, hope_id, version, text, until_at from hope_wording where person_id = ${person} order by until_at`,
  step: (person) =>
    sql`select id, hope_id, text, by_whom, who_name, helper_id, when_words, due_on, cost_pence, cost_per, answer, answered_at, answer_words, done_at, done_words, statement_id, place, added_at, writer_id, how, version, set_aside_at from step where person_id = ${person} order by hope_id, place`,
  helper_answer: (person) =>
    sql`select id, step_id, answer, words, at, writer_id, how from helper_answer where person_id = ${person} order by at`,
  barrier: (person) =>
    sql`select id, hope_id, step_id, text, who_could, statement_id, added_at, writer_id, gone_at from barrier where person_id = ${person} order by added_at`,
  what_if: (person) =>
    sql`select id, plan_id, what, then_what, added_at, writer_id, how, set_aside_at from what_if where person_id = ${person} order by added_at`,
  rating: (person) =>
    sql`select id, hope_id, value, words, rated_at, at_their_word_by, how from rating where person_id = ${person} order by rated_at`,
  agreement: (person) =>
    sql`select id, plan_id, version, content, agreed_at, at_their_word_by, how from agreement where person_id = ${person} order by version`,
  check_in: (person) =>
    sql`select id, agreement_id, weeks, due_at, answered_at, happened, helped, words, at_their_word_by, how from check_in where person_id = ${person} order by due_at`,
  review: (person) =>
    sql`select id, agreement_id, looked_at, who_was_there, went_well, did_not, outcome, at_their_word_by, how from review where person_id = ${person} order by looked_at`,
  planning_helper: (person) =>
    sql`select id, kind, helper_id, name, chosen_at, writer_id, how, ended_at from planning_helper where person_id = ${person} order by chosen_at`,
  planning_note: (person) =>
    sql`select id, writer_id, workers, text, written_at, opens_at, sent_at from planning_note where person_id = ${person} order by written_at`,
  sign_off: (person) =>
    sql`select id, agreement_id, asked_at, due_at, climbs_at, waits_for, waits_for_name, answer, answered_at, decider_id, changes, law, challenge, statement_id, person_answer, person_answered_at, at_their_word_by, how from sign_off where person_id = ${person} order by asked_at`,
  sign_off_climb: (person) =>
    sql`select id, sign_off_id, from_id, from_name, to_id, to_name, at from sign_off_climb where person_id = ${person} order by at`,
}

export const tables: RecordPart['tables'] = Object.fromEntries(
  Object.entries(exports).map(([table, all]) => [table, { part: 'plan', export: all, kept: 'record.kept' }]),
)
