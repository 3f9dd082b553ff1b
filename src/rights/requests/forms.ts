import {
  type Checked,
  choice,
  type FieldError,
  fields,
  maybeDay,
  type Posted,
  words as text,
} from '../../platform/index.ts'
import { type Asker, answers, askers, type RequestAnswer, ways } from './store.ts'
import type { Words } from './words.ts'

export interface Requested {
  byWhom: string
  isWhat: Asker
  askedFor: string
  saysLaw: string
  came: (typeof ways)[number]
  received: string | null
}

export function requestForm(posted: Posted, { write: { errors } }: Words): Checked<Requested> {
  return fields(posted, {
    byWhom: text({ missing: errors.byWhom, most: 300, tooLong: errors.tooLong }),
    isWhat: choice(askers, errors.isWhat),
    askedFor: text({ missing: errors.askedFor, most: 5_000, tooLong: errors.tooLong }),
    saysLaw: text({ most: 1_000, tooLong: errors.tooLong }),
    came: choice(ways, errors.came),
    received: maybeDay(errors.received),
  })
}

export interface Decided {
  answer: RequestAnswer
  reasons: string
  law: string
  given: string
}

export function decisionForm(posted: Posted, { answer: { errors } }: Words): Checked<Decided> {
  const { value, errors: wrong = [] } = fields(posted, {
    answer: choice(answers, errors.answer),
    reasons: text({ missing: errors.reasons, most: 5_000, tooLong: errors.tooLong }),
    law: text({ missing: errors.law, most: 1_000, tooLong: errors.tooLong }),
    given: text({ most: 2_000, tooLong: errors.tooLong }),
  })
  const more: FieldError[] = [...wrong]
  if (value && value.answer !== 'nothing' && value.given === '') more.push({ field: 'given', message: errors.given })
  if (value && value.answer === 'nothing' && value.given !== '') more.push({ field: 'given', message: errors.nothing })
  return more.length > 0 || !value ? { errors: more } : { value }
}

export function holdForm(posted: Posted, { hold }: Words): Checked<{ why: string }> {
  return fields(posted, { why: text({ missing: hold.missing, most: 2_000, tooLong: hold.tooLong }) })
}
