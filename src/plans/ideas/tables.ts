import type { RecordPart } from '../../platform/index.ts'

export const tables: RecordPart['tables'] = {
  what_counts: { part: 'plan', kept: 'record.kept' },
  idea_answer: { part: 'plan', kept: 'record.kept' },
  shared_hope: {
    part: 'plan',
    kept: 'until its last day or until it is taken back, then as long as the plan, so that it says who knew of a hope and when',
  },
}
