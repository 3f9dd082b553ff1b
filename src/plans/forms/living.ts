import type { How } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  fields,
  maybeId,
  type Posted,
  words as text,
  ticked,
} from '../../platform/index.ts'
import type { Words } from '../words.ts'
import { how, scale } from './told.ts'

export function checkInForm(posted: Posted, { checkIn: { errors }, told }: Words, asked: Asked) {
  return fields(posted, {
    happened: choice(['yes', 'some of it', 'not yet'] as const, errors.happened),
    helped: choice(['yes', 'a bit', 'no'] as const, errors.helped),
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    how: how(asked, told.missing),
  })
}

export function ratingForm(posted: Posted, { rating: { errors }, told }: Words, asked: Asked) {
  return fields(posted, {
    value: scale(0, 10, errors.value),
    words: text({ most: 1_000, tooLong: errors.tooLong }),
    how: how(asked, told.missing),
  })
}

export function reviewForm(posted: Posted, { review: { errors }, told }: Words, asked: Asked) {
  return fields(posted, {
    whoWasThere: text({ most: 500, tooLong: errors.tooLong }),
    wentWell: text({ most: 5_000, tooLong: errors.tooLong }),
    didNot: text({ most: 5_000, tooLong: errors.tooLong }),
    outcome: choice(['keep', 'change'] as const, errors.outcome),
    how: how(asked, told.missing),
  })
}

export const helperKinds = ['nobody', 'family', 'peer', 'user-led organisation', 'worker'] as const

export interface HelperChosen {
  kind: (typeof helperKinds)[number]
  helper: string | null
  name: string
  add: boolean
  how: How
}

/** Whom the person chose; nobody is a full answer (P10). */
export function helperForm(posted: Posted, { helper: { errors }, told }: Words, asked: Asked): Checked<HelperChosen> {
  const { value, errors: wrong } = fields(posted, {
    kind: choice(helperKinds, errors.kind),
    helper: maybeId,
    name: text({ most: 200, tooLong: errors.tooLong }),
    add: ticked,
    how: how(asked, told.missing),
  })
  if (!value) return { errors: wrong }
  if (value.kind !== 'nobody' && value.helper === null && value.name === '')
    return { errors: [{ field: 'name', message: errors.name }] }
  return { value }
}

export function noteForm(posted: Posted, { notes: { errors } }: Words) {
  return fields(posted, { text: text({ missing: errors.missing, tooLong: errors.tooLong }) })
}
