import { type Checked, choice, fields, type Posted, words as text } from '../../platform/index.ts'
import { type Danger, dangers } from './store.ts'
import type { Words } from './words.ts'

export interface EmergencyTyped {
  danger: Danger
  said: string
  /** Empty: it is safe to tell them. */
  whyNot: string
}

export function emergencyForm(posted: Posted, { open: { errors } }: Words): Checked<EmergencyTyped> {
  const checked = fields(posted, {
    danger: choice(dangers, errors.danger),
    said: text({ missing: errors.words, most: 2_000, tooLong: errors.tooLong }),
    safe: choice(['yes', 'no'] as const, errors.safe),
    whyNot: text({ most: 1_000, tooLong: errors.tooLong }),
  })
  if (checked.errors) return checked
  const { safe, whyNot, danger, said } = checked.value
  if (safe === 'no' && whyNot === '') return { errors: [{ field: 'whyNot', message: errors.whyNot }] }
  return { value: { danger, said, whyNot: safe === 'no' ? whyNot : '' } }
}

export function reviewForm(
  posted: Posted,
  { review: { errors } }: Words,
): Checked<{ right: boolean; said: string; tell: boolean }> {
  const checked = fields(posted, {
    right: choice(['yes', 'no'] as const, errors.right),
    said: text({ missing: errors.words, most: 2_000, tooLong: errors.tooLong }),
    tell: choice(['yes', 'no'] as const, errors.tell),
  })
  if (checked.errors) return checked
  const { right, said, tell } = checked.value
  return { value: { right: right === 'yes', said, tell: tell === 'yes' } }
}
