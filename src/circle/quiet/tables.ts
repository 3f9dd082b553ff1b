import type { RecordPart } from '../../platform/index.ts'

/** What was narrowed without notice; `kept_from` itself belongs to the platform’s opening of records. */
export const quietTables: RecordPart['tables'] = {
  quiet_narrowing: { part: 'rights', kept: 'record.kept' },
  as_it_was_before: {
    part: 'own',
    stays: 'How your record stood when you left somebody’s sight as it was: it holds here alone.',
    kept: 'record.kept',
  },
  as_it_was_written: {
    part: 'own',
    stays: 'What somebody wrote after that: it never came into your record.',
    kept: 'record.kept',
  },
}
