import { type RecordPart, sql } from '../../platform/index.ts'

/** What a hello leaves in a person’s record. */
export const record: RecordPart = {
  tables: {
    hello: {
      part: 'hello',
      export: (person) =>
        sql`select id, words, contact, urgent, said_at, taken_at from hello where person_id = ${person} order by said_at`,
      kept: 'record.kept',
    },
  },
}
