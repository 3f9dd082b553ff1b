import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  type Field,
  fields,
  type Id,
  id,
  type Posted,
  words as text,
  textOf,
  Wrong,
} from '../../platform/index.ts'
import type { Words } from './words.ts'

/** A number of days; how many at most is for the place to say, and the act asks. */
const daysField =
  (wrong: string): Field<number> =>
  (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (!/^\d{1,2}$/.test(typed) || Number(typed) < 1) throw new Wrong(wrong)
    return Number(typed)
  }

export function letForm(
  posted: Posted,
  { let: { errors } }: Words,
  asked: Asked,
): Checked<{ supervisor: Id; said: string; days: number; how: AtTheirWordSaid }> {
  return fields(posted, {
    supervisor: id(errors.supervisor),
    said: text({ missing: errors.words, most: 2_000, tooLong: errors.tooLong }),
    days: daysField(errors.days(90)),
    how: atTheirWord(asked),
  })
}

export function superviseForm(
  posted: Posted,
  { one, let: { errors } }: Words,
): Checked<{ reason: string; days: number }> {
  return fields(posted, {
    reason: text({ missing: one.errors.reason, most: 2_000, tooLong: errors.tooLong }),
    days: daysField(errors.days(90)),
  })
}
