import { sql } from '../database/index.ts'
import type { RecordPart } from '../record.ts'

/** Files go with the record they belong to; the export takes the bytes along by their digest. */
export const filesRecord: RecordPart = {
  tables: {
    file: {
      part: 'by row',
      export: (person) => sql`select id, part, name, type, bytes, sha256, added_by, added_at from file
        where person_id = ${person} order by added_at, id`,
      kept: 'record.kept',
    },
  },
}
