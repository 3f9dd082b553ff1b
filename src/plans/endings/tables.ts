import type { RecordPart } from '../../platform/index.ts'

const plan = { part: 'plan', kept: 'record.kept' } as const
const rights = { part: 'rights', kept: 'record.kept' } as const

/** What endings hold of a person’s record: all of it leaves with them. */
export const tables: RecordPart['tables'] = {
  time_apart: plan,
  contact_try: plan,
  only_rest: plan,
  ending: plan,
  death: rights,
}
