import type { RecordPart } from '../../platform/index.ts'

/** What people told of groups they went to: theirs alone, and it leaves with them. */
export const record: RecordPart = {
  tables: { asset_visit: { part: 'community', kept: 'record.kept' } },
}
