import { monthsAhead } from '../../community/index.ts'
import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type Field,
  type FieldError,
  fields,
  type Posted,
  words as text,
  textOf,
  ticked,
  Wrong,
} from '../../platform/index.ts'
import { type Counts, type Criterion, criteria, type WhoMay, whoMays } from './store.ts'
import type { Words } from './words.ts'

const never = 9

/** A number from 1; what does not matter, or is none, comes after all. */
const rank: Field<number> = (posted, name) => {
  const count = Number(textOf(posted, name))
  return Number.isInteger(count) && count >= 1 && count <= criteria.length ? count : never
}

const postcode = (wrong: string): Field<string> => {
  return (posted, name) => {
    const said = textOf(posted, name).trim().toUpperCase()
    if (said !== '' && !/^[A-Z]{1,2}\d[A-Z0-9 ]{0,6}$/.test(said)) throw new Wrong(wrong)
    return said
  }
}

/** The field in which a criterion is given its place. */
export const placeOf = (one: Criterion): string => `place-${one.replace(' ', '-')}`

export function countsForm(
  posted: Posted,
  { counts: { errors } }: Words,
  asked: Asked,
): Checked<Counts & { how: AtTheirWordSaid }> {
  const ranks = new Map(criteria.map((one) => [one, rank(posted, placeOf(one))]))
  const { value, errors: wrong = [] } = fields(posted, {
    near: postcode(errors.near),
    likeMe: text({ most: 300, tooLong: errors.tooLong }),
    languages: text({ most: 200, tooLong: errors.tooLong }),
    how: atTheirWord(asked),
  })
  const ordered = criteria
    .filter((one) => ranks.get(one) !== never)
    .sort((a, b) => (ranks.get(a) ?? never) - (ranks.get(b) ?? never))
  const problems: FieldError[] = [...wrong]
  if (ordered.includes('like me') && textOf(posted, 'likeMe').trim() === '')
    problems.push({ field: 'likeMe', message: errors.likeMe })
  if (ordered.includes('language') && textOf(posted, 'languages').trim() === '')
    problems.push({ field: 'languages', message: errors.languages })
  return value && problems.length === 0 ? { value: { ...value, ordered } } : { errors: problems }
}

/** What can be said of an idea on its page. */
export const ways = ['go', 'introduced', 'keep', 'later', 'not for me'] as const
export type Way = (typeof ways)[number]

export function ideaForm(posted: Posted, { take: { errors } }: Words, asked: Asked) {
  return fields(posted, {
    answer: choice([...ways, 'shown again'] as const, errors.answer),
    text: text({ most: 1_000, tooLong: errors.tooLong }),
    words: text({ most: 2_000, tooLong: errors.tooLong }),
    along: ticked,
    aloneIsFine: ticked,
    how: atTheirWord(asked),
  })
}

const spans = ['1', '3', '12'] as const

export interface ShareSaid {
  line: string
  whoMay: WhoMay
  untilOn: string
  how: AtTheirWordSaid
}

export function shareForm(posted: Posted, { share: { errors } }: Words, asked: Asked): Checked<ShareSaid> {
  const checked = fields(posted, {
    line: text({ missing: errors.line, most: 200, tooLong: errors.tooLong }),
    whoMay: choice(whoMays, errors.whoMay),
    span: choice(spans, errors.span),
    how: atTheirWord(asked),
  })
  if (checked.errors) return checked
  const { span, ...rest } = checked.value
  return { value: { ...rest, untilOn: monthsAhead(asked.now, Number(span)) } }
}

export function backForm(posted: Posted, _w: Words, asked: Asked): Checked<{ how: AtTheirWordSaid }> {
  return fields(posted, { how: atTheirWord(asked) })
}
