import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  choices,
  fields,
  id,
  type Posted,
  words as text,
  ticked,
} from '../../platform/index.ts'
import { parts } from '../consent/rules.ts'
import type { NarrowSaid } from './store.ts'
import type { Words } from './words.ts'

/** `keeper`: done by post, in nobody’s word, and so with a reason. */
export const narrowForm =
  (keeper: boolean) =>
  (posted: Posted, { one: { errors } }: Words, asked: Asked): Checked<NarrowSaid> => {
    const { value, errors: wrong } = fields(posted, {
      what: choice(['as it was', 'narrower'] as const, errors.what),
      parts: choices(parts),
      reason: text({ ...(keeper && { missing: errors.reason }), most: 2_000, tooLong: errors.tooLong }),
      offScreen: ticked,
      how: keeper ? () => ({ by: null, how: 'on screen' }) as AtTheirWordSaid : atTheirWord(asked),
    })
    if (!value) return { errors: wrong }
    if (value.what === 'narrower' && value.parts.length === 0)
      return { errors: [{ field: 'parts', message: errors.parts }] }
    return { value: { ...value, how: value.how.how } }
  }

export function keepForm(posted: Posted, { keep: { errors } }: Words, asked: Asked) {
  return fields(posted, {
    member: id(errors.whom),
    entry: id(errors.whom),
    reason: text({ most: 2_000, tooLong: errors.tooLong }),
    offScreen: ticked,
    how: atTheirWord(asked),
  })
}
