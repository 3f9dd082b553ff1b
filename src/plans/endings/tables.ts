import type { RecordPart } from '../../platform/index.ts'

const plan = { part: 'plan', kept: 'record.kept' } as const
const rights = { part: 'rights', kept: 'record.kept' } as const

/** What endings hold of a person’s record: all of it leaves with them. */
export const tables: RecordPart['tables'] = {
  time_apart: plan,
  contact_try: plan,
  only_rest: plan,
  ending: plan,
  ending_letter: plan,
  ending_key: plan,
  ending_notice: plan,
  ending_challenge: plan,
  ending_standing: plan,
  coming_back: { part: 'hello', kept: 'record.kept' },
  leave_alone: rights,
  leave_alone_check: rights,
  return_card: { ...rights, stays: { digest: 'it only proves the code on your card, which you hold' } },
  death: rights,
  death_put_aside: rights,
  after_death_sight: rights,
  after_death_words: rights,
}
