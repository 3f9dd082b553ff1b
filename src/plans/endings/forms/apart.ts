import { atTheirWord } from '../../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type Field,
  type FieldError,
  fields,
  type Id,
  maybeDay,
  maybeId,
  type Posted,
  words as text,
  textOf,
  ticked,
  Wrong,
} from '../../../platform/index.ts'
import { restWhys, tryWays, wheres } from '../store/index.ts'
import type { Words } from '../words/index.ts'

export interface AwaySaid {
  where: (typeof wheres)[number]
  words: string
  keeper: Id | null
  keeperName: string
  every: number | null
  back: string | null
}

function every(wrong: string): Field<number | null> {
  return (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (typed === '') return null
    const days = Number(typed)
    if (!/^\d{1,3}$/.test(typed) || days < 1 || days > 366) throw new Wrong(wrong)
    return days
  }
}

export function awayForm(posted: Posted, { apart: { errors } }: Words, asked: Asked): Checked<AwaySaid> {
  const { value, errors: wrong } = fields(posted, {
    where: choice(wheres, errors.where),
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    keeper: maybeId,
    keeperName: text({ most: 200, tooLong: errors.tooLong }),
    every: every(errors.every),
    back: maybeDay(errors.day),
    how: atTheirWord(asked),
  })
  if (!value) return { errors: wrong }
  if (value.keeper === null && value.keeperName === '') return { errors: [{ field: 'keeper', message: errors.keeper }] }
  return { value }
}

export function restingForm(posted: Posted, { apart: { errors } }: Words, asked: Asked) {
  return fields(posted, {
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    every: every(errors.every),
    how: atTheirWord(asked),
  })
}

export function outForm(posted: Posted, { apart: { errors } }: Words, asked: Asked) {
  return inTime(
    fields(posted, {
      way: choice(tryWays, errors.way),
      words: text({ missing: errors.words, most: 2_000, tooLong: errors.tooLong }),
      nextBy: maybeDay(errors.day),
    }),
    errors.past,
    asked.now,
  )
}

export function tryForm(posted: Posted, { apart: { errors } }: Words, asked: Asked) {
  return inTime(
    fields(posted, {
      way: choice(tryWays, errors.way),
      through: choice(['yes', 'no'] as const, errors.through),
      words: text({ most: 2_000, tooLong: errors.tooLong }),
      nextBy: maybeDay(errors.day),
    }),
    errors.past,
    asked.now,
  )
}

export function overForm(posted: Posted, { apart: { errors } }: Words, asked: Asked) {
  return fields(posted, { words: text({ most: 2_000, tooLong: errors.tooLong }), how: atTheirWord(asked) })
}

export function onlyRestForm(posted: Posted, { apart: { errors } }: Words, asked: Asked) {
  return fields(posted, {
    why: choice(restWhys, errors.why),
    saidBy: text({ missing: errors.saidBy, most: 200, tooLong: errors.tooLong }),
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    how: atTheirWord(asked),
  })
}

export function liftForm(posted: Posted, { apart: { errors } }: Words) {
  return fields(posted, { words: text({ missing: errors.words, most: 2_000, tooLong: errors.tooLong }) })
}

export function carerForm(posted: Posted, { apart: { errors } }: Words) {
  return fields(posted, {
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    hide: ticked,
    again: ticked,
  })
}

/** A day that is to come, where one was written. */
function inTime<Value extends { nextBy: string | null }>(
  checked: Checked<Value>,
  past: string,
  now: Date,
): Checked<Value> {
  if (!checked.value || checked.value.nextBy === null) return checked
  const errors: FieldError[] = [{ field: 'nextBy', message: past }]
  return new Date(`${checked.value.nextBy}T17:00:00Z`) <= now ? { errors } : checked
}
