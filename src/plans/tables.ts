import type { RecordPart } from '../platform/index.ts'

/** Everything of plans, each table whole. */
const names = [
  'plan',
  'hope',
  'hope_wording',
  'step',
  'helper_answer',
  'barrier',
  'what_if',
  'rating',
  'agreement',
  'check_in',
  'review',
  'planning_helper',
  'planning_note',
  'sign_off',
  'sign_off_climb',
]

export const tables: RecordPart['tables'] = Object.fromEntries(
  names.map((table) => [table, { part: 'plan', kept: 'record.kept' }]),
)
