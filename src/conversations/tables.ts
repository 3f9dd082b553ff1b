import { type RecordPart, sql } from '../platform/index.ts'

/** Every table of conversations about a person, and how it leaves with them. A page still its writer’s own is not theirs yet. */
export const tables: RecordPart['tables'] = {
  conversation: {
    part: 'said',
    export: (person) =>
      sql`select id, kind, held_at, place, interpreter, time_alone, writer_id, prompts_from, began_at
        from conversation where person_id = ${person} order by held_at`,
    kept: 'record.kept',
  },
  in_the_room: {
    part: 'said',
    export: (person) =>
      sql`select conversation_id, member_id, name from in_the_room where person_id = ${person} order by conversation_id, id`,
    kept: 'record.kept',
  },
  conversation_page: {
    part: 'said',
    export: (person) =>
      sql`select conversation_id, writer_id, words, written_at, shared_at, deleted_at, cut_at
        from conversation_page where person_id = ${person} and (shared_at is not null or writer_id = ${person}) order by written_at`,
    kept: 'record.kept',
  },
  conversation_photo: {
    part: 'said',
    export: (person) =>
      sql`select conversation_id, file_id, line from conversation_photo where person_id = ${person} order by conversation_id, line`,
    kept: 'record.kept',
  },
  crisis: {
    part: 'said',
    export: (person) =>
      sql`select id, conversation_id, opened_at, contact_every, calm_at, calm_how, calm_at_their_word_by
        from crisis where person_id = ${person} order by opened_at`,
    kept: 'record.kept',
  },
  crisis_contact: {
    part: 'said',
    export: (person) =>
      sql`select crisis_id, by_id, at, how, words from crisis_contact where person_id = ${person} order by at`,
    kept: 'record.kept',
  },
  statement: {
    part: 'said',
    export: (person) =>
      sql`select id, conversation_id, line, speaker_id, speaker_name, manner, writer_id, kind, text, language, could_remove, wellbeing,
          version, said_at, changed_at, confirmed_at, confirmed_how, at_their_word_by
        from statement where person_id = ${person} order by said_at, line`,
    kept: 'record.kept',
  },
  statement_version: {
    part: 'said',
    export: (person) =>
      sql`select statement_id, version, text, kind, could_remove, from_at, until_at, confirmed_at, confirmed_how, at_their_word_by
        from statement_version where person_id = ${person} order by statement_id, version`,
    kept: 'record.kept',
  },
  reply: {
    part: 'said',
    export: (person) =>
      sql`select id, statement_id, by_id, by_name, stance, text, at, at_their_word_by, how from reply where person_id = ${person} order by at`,
    kept: 'record.kept',
  },
}
