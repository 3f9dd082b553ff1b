import {
  type Checked,
  type Field,
  fields,
  id,
  type Posted,
  words as text,
  textOf,
  Wrong,
} from '../../platform/index.ts'
import { readTime } from '../../ui/index.ts'
import type { Words } from './words.ts'

export interface ShiftTyped {
  area: string
  member: string
  day: string
  from: string
  until: string
}

const timeField =
  (wrong: string): Field<string> =>
  (posted, name) => {
    const time = readTime(textOf(posted, name))
    if (time === null) throw new Wrong(wrong)
    return time
  }

const isoDayField =
  (wrong: string): Field<string> =>
  (posted, name) => {
    const day = textOf(posted, name)
    if (
      !/^20\d\d-\d\d-\d\d$/.test(day) ||
      Number.isNaN(Date.parse(day)) ||
      new Date(day).toISOString().slice(0, 10) !== day
    )
      throw new Wrong(wrong)
    return day
  }

export function shiftForm(posted: Posted, { rota: { errors } }: Words): Checked<ShiftTyped> {
  return fields(posted, {
    area: id(errors.area),
    member: id(errors.member),
    day: isoDayField(errors.day),
    from: timeField(errors.time),
    until: timeField(errors.time),
  })
}

export function weekForm(posted: Posted, { rota: { errors } }: Words): Checked<{ day: string }> {
  return fields(posted, { day: isoDayField(errors.day) })
}

export function whyForm(posted: Posted, { open: { errors } }: Words): Checked<{ reason: string }> {
  return fields(posted, { reason: text({ missing: errors.why, most: 500, tooLong: errors.tooLong }) })
}
