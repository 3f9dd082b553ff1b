import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  fields,
  type Id,
  id,
  type Posted,
  words as text,
} from '../../platform/index.ts'
import { idsIn } from '../ids.ts'
import type { Words } from './words.ts'

export function askForm(
  posted: Posted,
  { errors }: Words,
  asked: Asked,
): Checked<{ said: string; how: AtTheirWordSaid }> {
  return fields(posted, { said: text({ most: 5_000, tooLong: errors.tooLong }), how: atTheirWord(asked) })
}

export function suggestForm(posted: Posted, { suggest, errors }: Words): Checked<{ said: string }> {
  return fields(posted, { said: text({ missing: suggest.missing, most: 5_000, tooLong: errors.tooLong }) })
}

export function howForm(posted: Posted, _w: Words, asked: Asked): Checked<{ how: AtTheirWordSaid }> {
  return fields(posted, { how: atTheirWord(asked) })
}

export function takeForm(
  posted: Posted,
  { card: { errors } }: Words,
  asked: Asked,
): Checked<{ member: Id; when: 'straight' | 'together'; how: AtTheirWordSaid }> {
  return fields(posted, {
    member: id(errors.member),
    when: choice(['straight', 'together'] as const, errors.when),
    how: atTheirWord(asked),
  })
}

export type Answered = { offered: Id[]; words: string } | { refused: string }

/** Somebody is offered; or nobody is, and why. */
export function answerForm(posted: Posted, { answer: { errors } }: Words): Checked<Answered> {
  const checked = fields(posted, {
    answer: choice(['offer', 'no'] as const),
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    reason: text({ most: 2_000, tooLong: errors.tooLong }),
  })
  if (checked.errors) return checked
  const { answer, words, reason } = checked.value
  if (answer === 'no')
    return reason === '' ? { errors: [{ field: 'reason', message: errors.reason }] } : { value: { refused: reason } }
  const offered = idsIn(posted, 'offered')
  return offered.length === 0
    ? { errors: [{ field: 'offered', message: errors.offered }] }
    : { value: { offered, words } }
}

export function lookForm(
  posted: Posted,
  { answer: { errors } }: Words,
): Checked<{ right: boolean; lookWords: string; offered: Id[] }> {
  const checked = fields(posted, {
    right: choice(['yes', 'no'] as const, errors.right),
    lookWords: text({ missing: errors.words, most: 2_000, tooLong: errors.tooLong }),
  })
  if (checked.errors) return checked
  const offered = idsIn(posted, 'offered')
  const right = checked.value.right === 'yes'
  if (!right && offered.length === 0) return { errors: [{ field: 'offered', message: errors.offered }] }
  return { value: { right, lookWords: checked.value.lookWords, offered } }
}
