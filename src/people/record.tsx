import { type RecordPart, sql } from '../platform/index.ts'
import { aboutPanel } from './about/panel.tsx'
import { keptPanel } from './finding/panel.tsx'
import { reachPanel } from './reach/panel.tsx'

export const record: RecordPart = {
  tables: {
    about_me: {
      part: 'about',
      export: (person) =>
        sql`select id, heading, version, text, helped_by, written_at, at_their_word_by, how from about_me where person_id = ${person} order by heading, version`,
      kept: 'record.kept',
    },
    communication: {
      part: 'reach',
      export: (person) =>
        sql`select in_words, needs, carer_needs, language, helped_by, changed_at, at_their_word_by, how from communication where person_id = ${person}`,
      kept: 'record.kept',
    },
    communication_before: {
      part: 'reach',
      export: (person) =>
        sql`select id, in_words, needs, carer_needs, language, helped_by, changed_at, at_their_word_by, how from communication_before where person_id = ${person} order by changed_at`,
      kept: 'record.kept',
    },
    reach: {
      part: 'reach',
      export: (person) =>
        sql`select id, safe, never, phone, email, address, through_whom, times, not_said, safe_word, written_at, at_their_word_by, how from reach where person_id = ${person} order by written_at`,
      kept: 'record.kept',
    },
    unfindable_match: {
      part: 'rights',
      export: (person) =>
        sql`select id, finder_id, keeper_id, typed, at, settled_at, what_came from unfindable_match where person_id = ${person} order by at`,
      kept: 'record.kept',
    },
  },
  home: [aboutPanel, reachPanel],
  today: [keptPanel],
}
