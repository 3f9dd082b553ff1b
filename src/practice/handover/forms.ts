import { type AtTheirWordSaid, atTheirWord, atTheirWordWays } from '../../people/index.ts'
import { type Asked, type Checked, choice, fields, id, type Posted, words as text } from '../../platform/index.ts'
import { readWhen } from './when-field.ts'
import type { Words } from './words.ts'

export interface ProposalTyped {
  to: string
  why: string
  meetHow: string
  meetAt: Date | null
}

export function proposeForm(
  posted: Posted,
  { propose: { errors } }: Words,
  { now }: { now: Date },
): Checked<ProposalTyped> {
  const checked = fields(posted, {
    to: id(errors.to),
    why: text({ missing: errors.why, most: 2_000, tooLong: errors.tooLong }),
    meetHow: text({ most: 300, tooLong: errors.tooLong }),
  })
  const when = readWhen(posted, now, errors)
  if (checked.errors || when.errors) return { errors: [...(checked.errors ?? []), ...(when.errors ?? [])] }
  return { value: { ...checked.value, meetAt: when.value } }
}

export function arrangeForm(
  posted: Posted,
  { propose: { errors } }: Words,
  { now }: { now: Date },
): Checked<{ meetAt: Date; meetHow: string }> {
  const checked = fields(posted, { meetHow: text({ most: 300, tooLong: errors.tooLong }) })
  const when = readWhen(posted, now, errors)
  if (checked.errors || when.errors) return { errors: [...(checked.errors ?? []), ...(when.errors ?? [])] }
  if (when.value === null) return { errors: [{ field: 'meetDay', message: errors.day }] }
  return { value: { ...checked.value, meetAt: when.value } }
}

/** Whose yes is written: the sender's own, or the person's at their word. */
export function metForm(
  posted: Posted,
  { toMe: { errors } }: Words,
): Checked<{ whose: 'mine' | 'theirs'; how: string }> {
  const checked = fields(posted, {
    whose: choice(['mine', 'theirs'] as const),
    how: choice(atTheirWordWays),
  })
  if (checked.errors) return checked
  const whose = checked.value.whose ?? 'mine'
  if (whose === 'theirs' && !checked.value.how) return { errors: [{ field: 'how', message: errors.how }] }
  return { value: { whose, how: checked.value.how ?? 'on screen' } }
}

export function noForm(
  posted: Posted,
  { propose: { errors } }: Words,
  asked: Asked,
): Checked<{ words: string; how: AtTheirWordSaid }> {
  return fields(posted, { words: text({ most: 1_000, tooLong: errors.tooLong }), how: atTheirWord(asked) })
}

export function wordsForm(
  posted: Posted,
  { propose: { errors } }: Words,
  asked: Asked,
): Checked<{ known: string; how: AtTheirWordSaid }> {
  return fields(posted, { known: text({ most: 20_000, tooLong: errors.tooLong }), how: atTheirWord(asked) })
}
