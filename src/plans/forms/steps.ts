import { atTheirWordWays, type How } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type FieldError,
  fields,
  maybeDay,
  maybeId,
  maybePence,
  type Posted,
  words as text,
  textOf,
} from '../../platform/index.ts'
import { type Kind, kinds } from '../store/types.ts'
import type { Words } from '../words.ts'
import { how, version } from './told.ts'

export interface StepSaid {
  text: string
  byWhom: Kind
  helper: string | null
  whoName: string
  whenWords: string
  due: string | null
  cost: number | null
  per: 'once' | 'week' | 'month' | null
  version: number
  how: How
}

/** A step: what, by whom, when. Help from people and neighbours needs somebody to ask (P8). */
export function stepForm(posted: Posted, { step: { errors }, told }: Words, asked: Asked): Checked<StepSaid> {
  const { value, errors: wrong = [] } = fields(posted, {
    text: text({ missing: errors.missing, most: 1_000, tooLong: errors.tooLong }),
    byWhom: choice(kinds, errors.byWhom),
    helper: maybeId,
    whoName: text({ most: 200, tooLong: errors.tooLong }),
    whenWords: text({ most: 200, tooLong: errors.tooLong }),
    due: maybeDay(errors.due),
    cost: maybePence(errors.cost),
    per: choice(['once', 'week', 'month'] as const),
    version,
    how: how(asked, told.missing),
  })
  const problems: FieldError[] = [...wrong]
  const needsName = ['my people', 'community'].includes(textOf(posted, 'byWhom'))
  if (needsName && !textOf(posted, 'helper') && !textOf(posted, 'whoName').trim())
    problems.push({ field: 'whoName', message: errors.who })
  return value && problems.length === 0 ? { value } : { errors: problems }
}

export function ideaForm(posted: Posted, { idea: { errors }, told }: Words, asked: Asked) {
  return fields(posted, {
    text: text({ missing: errors.missing, most: 1_000, tooLong: errors.tooLong }),
    how: how(asked, told.missing),
  })
}

export function doneForm(posted: Posted, { step: { errors } }: Words) {
  return fields(posted, { words: text({ most: 1_000, tooLong: errors.tooLong }) })
}

/** A helper’s answer as somebody else wrote it down at their word: never “on screen”. */
export function answerAtTheirWordForm(posted: Posted, { answer: { errors }, told }: Words) {
  return fields(posted, {
    answer: choice(['yes', 'no', 'taken back'] as const, errors.answer),
    words: text({ most: 1_000, tooLong: errors.tooLong }),
    how: choice(atTheirWordWays, told.missing),
  })
}

/** A helper’s own answer. */
export function ownAnswerForm(posted: Posted, { answer: { errors } }: Words) {
  return fields(posted, {
    answer: choice(['yes', 'no', 'taken back'] as const, errors.answer),
    words: text({ most: 1_000, tooLong: errors.tooLong }),
  })
}

export function barrierForm(posted: Posted, { barrier: { errors } }: Words) {
  return fields(posted, {
    text: text({ missing: errors.missing, most: 1_000, tooLong: errors.tooLong }),
    whoCould: text({ most: 200, tooLong: errors.tooLong }),
    step: maybeId,
  })
}

export function whatIfForm(posted: Posted, { whatIf: { errors }, told }: Words, asked: Asked) {
  return fields(posted, {
    what: text({ most: 1_000, tooLong: errors.tooLong }),
    thenWhat: text({ missing: errors.missing, most: 2_000, tooLong: errors.tooLong }),
    how: how(asked, told.missing),
  })
}
