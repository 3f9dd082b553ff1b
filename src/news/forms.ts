import { atTheirWord } from '../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  choices,
  fields,
  type Posted,
  words as text,
  ticked,
} from '../platform/index.ts'
import { rhythms } from './rules.ts'
import type { Words } from './words.ts'

export const ticks = ['right', 'not right', 'agree', 'ring me'] as const

export function rhythmForm(posted: Posted, { list: { errors } }: Words, asked: Asked) {
  return fields(posted, {
    rhythm: choice(rhythms, errors.rhythm),
    whoLooked: ticked,
    how: atTheirWord(asked),
  })
}

/** Nothing to fill in: one press. */
export const pressForm = (): Checked<null> => ({ value: null })

export function replyForm(posted: Posted, { reply: { errors } }: Words) {
  const checked = fields(posted, { ticks: choices(ticks), words: text({ tooLong: errors.tooLong }) })
  if (checked.errors) return checked
  if (checked.value.ticks.length === 0 && checked.value.words === '')
    return { errors: [{ field: 'ticks', message: errors.missing }] }
  return checked
}
