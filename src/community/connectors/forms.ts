import {
  type Checked,
  choice,
  fields,
  type Id,
  id,
  maybeDay,
  type Posted,
  words as text,
} from '../../platform/index.ts'
import type { Words } from './words.ts'

export const mayKnows = ['nobody', 'only me', 'connectors'] as const

export interface TalkSaid {
  area: Id
  street: string
  mayKnow: (typeof mayKnows)[number]
  name: string
  cares: string
  wouldJoin: string
  whomToMeet: string
  span: '3' | '12' | null
  next: string | null
}

/** A talk; a name and an end are needed only where something is kept. */
export function talkForm(posted: Posted, { form: { errors } }: Words): Checked<TalkSaid> {
  const some = text({ most: 2_000, tooLong: errors.tooLong })
  const checked = fields(posted, {
    area: id(errors.area),
    street: text({ most: 200, tooLong: errors.tooLong }),
    mayKnow: choice(mayKnows, errors.mayKnow),
    name: text({ most: 200, tooLong: errors.tooLong }),
    cares: some,
    wouldJoin: some,
    whomToMeet: some,
    span: choice(['3', '12'] as const),
    next: maybeDay(errors.day),
  })
  if (checked.errors || checked.value.mayKnow === 'nobody') return checked
  const wrong = [
    ...(checked.value.name === '' ? [{ field: 'name', message: errors.name }] : []),
    ...(checked.value.span === null ? [{ field: 'span', message: errors.span }] : []),
  ]
  return wrong.length > 0 ? { errors: wrong } : checked
}

export function touchForm(posted: Posted, { form: { errors } }: Words): Checked<{ next: string | null }> {
  return fields(posted, { next: maybeDay(errors.day) })
}

export function joinForm(posted: Posted, { pairs }: Words): Checked<{ give: Id; find: Id; word: string }> {
  return fields(posted, {
    give: id(pairs.gone),
    find: id(pairs.gone),
    word: text({ most: 60, tooLong: () => pairs.gone }),
  })
}
