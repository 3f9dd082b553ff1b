import type { RecordPart } from '../../platform/index.ts'

/** What the map holds of a person’s record. */
export const mapTables: RecordPart['tables'] = {
  in_circle: { part: 'about', kept: 'record.kept' },
  circle_move: { part: 'about', kept: 'record.kept' },
  in_circle_before: { part: 'about', kept: 'record.kept' },
}
