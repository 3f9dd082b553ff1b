import type { How } from '../../people/index.ts'
import { type Asked, type Checked, fields, maybeId, type Posted, words as text } from '../../platform/index.ts'
import type { Words } from '../words.ts'
import { how, version } from './told.ts'

export interface HopeSaid {
  text: string
  statement: string | null
  how: How
}

export function hopeForm(posted: Posted, { hope: { errors }, told }: Words, asked: Asked): Checked<HopeSaid> {
  return fields(posted, {
    text: text({ missing: errors.missing, most: 2_000, tooLong: errors.tooLong }),
    statement: maybeId,
    how: how(asked, told.missing),
  })
}

export function wordingForm(posted: Posted, { hope: { errors }, told }: Words, asked: Asked) {
  return fields(posted, {
    text: text({ missing: errors.missing, most: 2_000, tooLong: errors.tooLong }),
    version,
    how: how(asked, told.missing),
  })
}

export function asideForm(posted: Posted, { hope: { errors } }: Words) {
  return fields(posted, { why: text({ most: 1_000, tooLong: errors.tooLong }) })
}

export function howWeKnowForm(posted: Posted, { hope: { errors }, told }: Words, asked: Asked) {
  return fields(posted, {
    text: text({ most: 2_000, tooLong: errors.tooLong }),
    version,
    how: how(asked, told.missing),
  })
}

/** A press, with nothing to fill in. */
export function press(): Checked<null> {
  return { value: null }
}
