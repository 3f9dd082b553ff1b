import { type Checked, fields, type Posted, words as text } from '../platform/index.ts'
import type { Words } from './words.ts'

export function hopeForm(posted: Posted, { hope: { errors } }: Words): Checked<{ text: string }> {
  return fields(posted, { text: text({ missing: errors.missing, most: 2_000, tooLong: errors.tooLong }) })
}

/** Agreeing is one press: nothing to fill in. */
export function agreeForm(): Checked<null> {
  return { value: null }
}
