import type { RecordPart } from '../../platform/index.ts'

/** What an authority leaves in a person’s record. */
export const authorityTables: RecordPart['tables'] = {
  authority: { part: 'rights', kept: 'record.kept' },
  authority_objection: { part: 'rights', kept: 'record.kept' },
}
