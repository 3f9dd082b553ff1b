import { readCode } from '../../identity/index.ts'
import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  fields,
  type Id,
  maybeDay,
  maybeId,
  type Posted,
  words as text,
  textOf,
  ticked,
  Wrong,
} from '../../platform/index.ts'
import { tooks } from './store.ts'
import type { Words } from './words.ts'

/** Each reads what was said and, where another writes it down, how; `whose` word it is. */
const said = ({ viewer }: Asked, whose: Id) => ({ how: atTheirWord({ viewer, person: whose }) })

export function proposeForm(posted: Posted, { errors }: Words, asked: Asked, whose: Id) {
  return fields(posted, {
    gift: maybeId,
    group: maybeId,
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    along: ticked,
    aloneIsFine: ticked,
    ...said(asked, whose),
  })
}

/** The code of a side, and how its person said yes where another writes it down. */
export function codeForm(posted: Posted, { code: { errors } }: Words, asked: Asked, whose: Id) {
  return fields(posted, {
    code(typed, name): string {
      const code = readCode(textOf(typed, name))
      if (code === null) throw new Wrong(errors.code)
      return code
    },
    ...said(asked, whose),
  })
}

export function answerForm(posted: Posted, { errors }: Words, asked: Asked, whose: Id) {
  return fields(posted, {
    answer: choice(['yes', 'no'] as const, errors.answer),
    along: ticked,
    aloneIsFine: ticked,
    ...said(asked, whose),
  })
}

export function arrangeForm(posted: Posted, { errors }: Words, asked: Asked, whose: Id) {
  return fields(posted, {
    firstPlace: text({ missing: errors.place, most: 300, tooLong: errors.tooLong }),
    firstOn: maybeDay(errors.day),
    goesAlong: text({ most: 200, tooLong: errors.tooLong }),
    ...said(asked, whose),
  })
}

export function metForm(
  posted: Posted,
  { errors }: Words,
  asked: Asked,
  whose: Id,
): Checked<{ metOn: string; how: AtTheirWordSaid }> {
  const checked = fields(posted, { metOn: maybeDay(errors.met), ...said(asked, whose) })
  if (checked.errors) return checked
  const { metOn, how } = checked.value
  return metOn === null ? { errors: [{ field: 'metOn', message: errors.met }] } : { value: { metOn, how } }
}

export function tookForm(posted: Posted, { errors }: Words, asked: Asked, whose: Id) {
  return fields(posted, {
    took: choice(tooks, errors.took),
    tookWords: text({ most: 2_000, tooLong: errors.tooLong }),
    ...said(asked, whose),
  })
}

export function thanksForm(posted: Posted, { errors }: Words, asked: Asked, whose: Id) {
  return fields(posted, {
    thanks: text({ missing: errors.words, most: 2_000, tooLong: errors.tooLong }),
    ...said(asked, whose),
  })
}
