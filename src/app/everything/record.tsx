import type { RecordPart } from '../../platform/index.ts'

export const record: RecordPart = {
  tables: {
    taken_along: { part: 'reach', kept: 'record.kept' },
  },
}
