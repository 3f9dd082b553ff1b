import { type AtTheirWordWay, atTheirWordWays } from '../../people/index.ts'
import { type Asked, type Checked, choice, fields, type Posted, words as text } from '../../platform/index.ts'
import type { Words } from './words.ts'

const hows = ['by phone', 'face to face', 'by message', 'no answer'] as const

export function contactForm(posted: Posted, { record, errors }: Words): Checked<{ how: string; words: string }> {
  return fields(posted, { how: choice(hows, record.error), words: text({ most: 2_000, tooLong: errors.tooLong }) })
}

/** The person presses once; whoever writes it down for them says how they were told. */
export function calmForm(
  posted: Posted,
  { sayCalm }: Words,
  { viewer, person }: Asked,
): Checked<{ way: AtTheirWordWay | null }> {
  if (viewer?.id === person) return { value: { way: null } }
  return fields(posted, { way: choice(atTheirWordWays, sayCalm.error) })
}
