import { type Checked, fields, type Posted, words as text } from '../platform/index.ts'
import type { Words } from './words.ts'

export function statementForm(posted: Posted, { statement: { errors } }: Words): Checked<{ text: string }> {
  return fields(posted, { text: text({ missing: errors.missing, tooLong: errors.tooLong }) })
}
