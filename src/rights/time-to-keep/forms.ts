import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type FieldError,
  fields,
  maybeDay,
  type Posted,
  words as text,
} from '../../platform/index.ts'
import { answers, type KeepingAnswer, type Wish } from './store.ts'
import type { Words } from './words.ts'

export interface Decided {
  answer: KeepingAnswer
  why: string
  /** Until which day it is kept; null where it is not. */
  until: string | null
}

/** Keeping, holding and the first word that it goes have a reason; keeping has a day. How far off it may be, the act knows. */
export function decideForm(posted: Posted, { one: { errors } }: Words): Checked<Decided> {
  const { value, errors: wrong } = fields(posted, {
    answer: choice(answers, errors.answer),
    why: text({ missing: errors.why, most: 2_000, tooLong: errors.tooLong }),
    until: maybeDay(errors.until(1)),
  })
  const problems: FieldError[] = [...(wrong ?? [])]
  if (value?.answer === 'keep' && value.until === null) problems.push({ field: 'until', message: errors.until(1) })
  if (!value || problems.length > 0) return { errors: problems }
  return { value: { ...value, until: value.answer === 'keep' ? value.until : null } }
}

export function freeForm(posted: Posted, { held, one }: Words): Checked<{ why: string }> {
  return fields(posted, { why: text({ missing: held.missing, most: 2_000, tooLong: one.errors.tooLong }) })
}

export interface Wished {
  wish: Wish
  words: string
  how: AtTheirWordSaid
}

export function wishForm(posted: Posted, { mine: { errors } }: Words, asked: Asked): Checked<Wished> {
  return fields(posted, {
    wish: choice<Wish>(['keep', 'erase'], errors.wish),
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    how: atTheirWord(asked),
  })
}
