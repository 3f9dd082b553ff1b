import { type AtTheirWordSaid, atTheirWord } from '../../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  fields,
  type Id,
  maybeDay,
  type Posted,
  words as text,
  textOf,
} from '../../../platform/index.ts'
import { dayIn } from '../asking.ts'
import { nobody } from '../store.ts'
import type { WhyWords } from './words.ts'

export interface Asking {
  /** Null: the computer itself. */
  reader: Id | null
  on: string
  words: string
  how: AtTheirWordSaid
}

/** A question: who looked, on which day. One press brings the day as `on`; at somebody’s word it comes in three boxes. */
export function askForm(posted: Posted, { ask: { errors } }: WhyWords, asked: Asked): Checked<Asking> {
  const reader = textOf(posted, 'reader')
  const isOne = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(reader)
  const { value, errors: wrong = [] } = fields(posted, {
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    on: (all, name) => dayIn(textOf(all, name)) ?? maybeDay(errors.on)(all, name),
    how: atTheirWord(asked),
  })
  const problems = [...(isOne ? [] : [{ field: 'reader', message: errors.reader }]), ...wrong]
  if (value && value.on === null) problems.push({ field: 'on', message: errors.on })
  if (!value || value.on === null || problems.length > 0) return { errors: problems }
  return { value: { reader: reader === nobody ? null : reader, on: value.on, words: value.words, how: value.how } }
}

export interface Taking {
  enough: boolean
  words: string
  how: AtTheirWordSaid
}

export function takeForm(posted: Posted, { one: { errors } }: WhyWords, asked: Asked): Checked<Taking> {
  const { value, errors: wrong } = fields(posted, {
    enough: choice(['yes', 'no'] as const, errors.enough),
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    how: atTheirWord(asked),
  })
  return wrong ? { errors: wrong } : { value: { ...value, enough: value.enough === 'yes' } }
}

export function answerForm(posted: Posted, { answer: { errors } }: WhyWords): Checked<{ words: string }> {
  return fields(posted, { words: text({ missing: errors.words, most: 5_000, tooLong: errors.tooLong }) })
}
