import type { RecordPart } from '../../platform/index.ts'

/** What was narrowed without notice; `kept_from` itself belongs to the platform’s opening of records. */
export const quietTables: RecordPart['tables'] = {
  quiet_narrowing: { part: 'rights', kept: 'record.kept' },
}
