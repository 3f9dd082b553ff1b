import type { RecordPart } from '../record.ts'

/** Files go with the record they belong to; the export takes the bytes along by their digest. */
export const filesRecord: RecordPart = {
  tables: {
    file: {
      part: 'by row',
      kept: 'record.kept',
    },
  },
}
