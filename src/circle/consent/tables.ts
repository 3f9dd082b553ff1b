import type { RecordPart } from '../../platform/index.ts'

/** What letting somebody in leaves in a person’s record. */
export const consentTables: RecordPart['tables'] = {
  consent_turn: { part: 'rights', kept: 'record.kept' },
  circle_invitation: {
    part: 'rights',
    stays: { code_hash: 'A code is as good as a key: only its digest is kept, and it opens nothing elsewhere.' },
    kept: 'record.kept',
  },
}
