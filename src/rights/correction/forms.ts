import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type FieldError,
  fields,
  type Id,
  isId,
  maybeId,
  type Posted,
  words as text,
  textsOf,
} from '../../platform/index.ts'
import { type Answer, type Kind, kinds } from './store.ts'
import type { Words } from './words.ts'

export interface Asking {
  kind: Kind
  statement: Id | null
  about: string
  words: string
  how: AtTheirWordSaid
}

export function askForm(posted: Posted, { ask: { errors } }: Words, asked: Asked): Checked<Asking> {
  const { value, errors: wrong } = fields(posted, {
    kind: choice(kinds, errors.kind),
    statement: maybeId,
    about: text({ most: 500, tooLong: errors.tooLong }),
    words: text({ missing: errors.words, tooLong: errors.tooLong }),
    how: atTheirWord(asked),
  })
  if (wrong) return { errors: wrong }
  if (value.statement === null && value.about === '') return { errors: [{ field: 'about', message: errors.about }] }
  return { value }
}

export interface Answering {
  answer: Answer
  reasons: string
  right: string
  which: Id[]
  challenge: string
}

const answers = ['put right', 'noted', 'sealed', 'upheld', 'refused'] as const

export function answerForm(posted: Posted, { answer: { errors } }: Words): Checked<Answering> {
  const { value, errors: wrong = [] } = fields(posted, {
    answer: choice(answers, errors.answer),
    reasons: text({ missing: errors.reasons, most: 10_000, tooLong: errors.tooLong }),
    right: text({ most: 10_000, tooLong: errors.tooLong }),
    challenge: text({ most: 2_000, tooLong: errors.tooLong }),
  })
  const more: FieldError[] = [...wrong]
  if (value?.answer === 'noted' && value.right === '') more.push({ field: 'right', message: errors.right })
  if (value?.answer === 'refused' && value.challenge === '')
    more.push({ field: 'challenge', message: errors.challenge })
  if (more.length > 0 || !value) return { errors: more }
  return { value: { ...value, which: textsOf(posted, 'which').filter(isId) } }
}

export function longerForm(posted: Posted, { answer: { longer, errors } }: Words): Checked<{ why: string }> {
  return fields(posted, { why: text({ missing: longer.missing, most: 2_000, tooLong: errors.tooLong }) })
}

export function noteForm(posted: Posted, w: Words, asked: Asked): Checked<{ note: string; how: AtTheirWordSaid }> {
  return fields(posted, {
    note: text({ missing: w.one.note.missing, tooLong: w.ask.errors.tooLong }),
    how: atTheirWord(asked),
  })
}
