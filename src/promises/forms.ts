import { type Checked, choice, type FieldError, fields, type Posted, words as text, textOf } from '../platform/index.ts'
import type { Words } from './words.ts'

export const turns = ['kept', 'in the way', 'new day', 'broken'] as const
export type Turn = { turn: (typeof turns)[number]; words: string; due: Date | null }

/** What became of a promise. Everything but “kept” needs words; a new day needs its date. */
export function turnForm(posted: Posted, { one: { errors } }: Words, { now }: { now: Date }): Checked<Turn> {
  const { value, errors: wrong } = fields(posted, { turn: choice(turns, errors.choose) })
  if (wrong) return { errors: wrong }
  const { turn } = value
  const name = `words-${turns.indexOf(turn)}`
  const read = fields(posted, {
    [name]: text({ missing: turn === 'kept' ? undefined : errors.words, most: 2_000, tooLong: errors.tooLong }),
  })
  const problems: FieldError[] = [...(read.errors ?? [])]
  const due = turn === 'new day' ? dayOf(posted) : null
  if (turn === 'new day' && due === null) problems.push({ field: 'due', message: errors.date })
  else if (due !== null && due <= now) problems.push({ field: 'due', message: errors.past })
  return problems.length > 0 ? { errors: problems } : { value: { turn, words: read.value?.[name] ?? '', due } }
}

/** A British date from three boxes, at the end of the working day; null where there is no such day. */
function dayOf(posted: Posted): Date | null {
  const [day, month, year] = ['day', 'month', 'year'].map((unit) =>
    Number(textOf(posted, `due-${unit}`).trim() || Number.NaN),
  )
  const date = new Date(Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN, 17))
  const real = date.getUTCDate() === day && date.getUTCMonth() + 1 === month && Math.abs((year ?? 0) - 2050) < 50
  return real ? date : null
}
