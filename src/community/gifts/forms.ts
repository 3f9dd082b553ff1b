import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import { type Asked, type Checked, choice, fields, type Id, type Posted, words as text } from '../../platform/index.ts'
import { monthsAhead, spans } from './rules.ts'
import { audiences, type GiftSaid, kinds, sides } from './store.ts'
import type { Words } from './words.ts'

export type GiftForm = Omit<GiftSaid, 'untilOn'> & { untilOn: string | 'same'; how: AtTheirWordSaid }

/** A gift or an ask; `whose` it is says whether somebody writes at their word. */
export function giftForm(
  posted: Posted,
  { form: { errors } }: Words,
  { viewer, now }: Asked,
  whose: Id,
): Checked<GiftForm> {
  const checked = fields(posted, {
    side: choice(sides, errors.side),
    kind: choice(kinds, errors.kind),
    line: text({ missing: errors.line, most: 200, tooLong: errors.tooLong }),
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    whoMay: choice(audiences, errors.whoMay),
    span: choice([...spans, 'same'] as const, errors.span),
    how: atTheirWord({ viewer, person: whose }),
  })
  if (checked.errors) return checked
  const { span, ...rest } = checked.value
  return { value: { ...rest, untilOn: span === 'same' ? span : monthsAhead(now, Number(span)) } }
}

export function backForm(posted: Posted, _w: Words, { viewer }: Asked, whose: Id): Checked<{ how: AtTheirWordSaid }> {
  return fields(posted, { how: atTheirWord({ viewer, person: whose }) })
}
