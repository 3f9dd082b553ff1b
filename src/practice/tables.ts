import type { RecordPart } from '../platform/index.ts'

const reach = { part: 'reach', kept: 'record.kept' } as const
const said = { part: 'said', kept: 'record.kept' } as const
const rights = { part: 'rights', kept: 'record.kept' } as const

/** What practice holds of a person’s record: all of it leaves with them. */
export const tables: RecordPart['tables'] = {
  name_change: reach,
  handover: said,
  worker_request: rights,
  emergency_access: rights,
  supervision: rights,
}
