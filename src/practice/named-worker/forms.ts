import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  fields,
  type Id,
  isId,
  maybeId,
  type Posted,
  words as text,
  textOf,
} from '../../platform/index.ts'
import type { Words } from './words.ts'

export function secondForm(
  posted: Posted,
  { second: { errors } }: Words,
  asked: Asked,
): Checked<{ member: Id | null; why: string; how: AtTheirWordSaid }> {
  const checked = fields(posted, {
    member: maybeId,
    why: text({ most: 500, tooLong: errors.tooLong }),
    how: atTheirWord(asked),
  })
  if (checked.errors) return checked
  const chosen = textOf(posted, 'member')
  return chosen === 'nobody' || isId(chosen) ? checked : { errors: [{ field: 'member', message: errors.member }] }
}

export interface NoWorker {
  member: Id | null
  name: string
  number: string
  words: string
  how: AtTheirWordSaid
}

/** Whom they would ring: somebody of their circle, somebody else by name, or the place. */
export function noneForm(posted: Posted, { none: { errors } }: Words, asked: Asked): Checked<NoWorker> {
  const checked = fields(posted, {
    name: text({ most: 200, tooLong: errors.tooLong }),
    number: text({ most: 60, tooLong: errors.tooLong }),
    words: text({ most: 1_000, tooLong: errors.tooLong }),
    how: atTheirWord(asked),
  })
  if (checked.errors) return checked
  const who = textOf(posted, 'who')
  const { value } = checked
  if (who === 'place') return { value: { ...value, member: null, name: '', number: '' } }
  if (isId(who)) return { value: { ...value, member: who, name: '', number: '' } }
  if (who !== 'somebody') return { errors: [{ field: 'who', message: errors.who }] }
  return value.name === ''
    ? { errors: [{ field: 'name', message: errors.name }] }
    : { value: { ...value, member: null } }
}

export function againForm(
  posted: Posted,
  { again: { errors } }: Words,
  asked: Asked,
): Checked<{ who: 'same' | 'other'; how: AtTheirWordSaid }> {
  return fields(posted, { who: choice(['same', 'other'] as const, errors.who), how: atTheirWord(asked) })
}

export function introducedForm(posted: Posted, { errors }: Words): Checked<{ met: string }> {
  return fields(posted, { met: text({ missing: errors.how, most: 300, tooLong: errors.tooLong }) })
}
