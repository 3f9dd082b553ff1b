import {
  type Checked,
  choice,
  choices,
  type Field,
  fields,
  type Id,
  id,
  type Posted,
  words as text,
  textOf,
  Wrong,
} from '../../platform/index.ts'
import { enquiryDays } from '../settings.ts'
import { type EnquiryKind, enquiryKinds, enquiryParts } from './store.ts'
import type { Words } from './words.ts'

/** Days as typed; how many are allowed is for the place to say, and the act looks. */
function days(wrong: string): Field<number> {
  return (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (!/^\d{1,3}$/.test(typed) || Number(typed) < 1) throw new Wrong(wrong)
    return Number(typed)
  }
}

export interface EnquiryTyped {
  member: Id
  kind: EnquiryKind
  matter: string
  law: string
  days: number
  parts: (typeof enquiryParts)[number][]
  kept: string
  quiet: string
}

export function beginForm(posted: Posted, { begin: { errors } }: Words): Checked<EnquiryTyped> {
  const { tooLong } = errors
  const checked = fields(posted, {
    member: id(errors.member),
    kind: choice(enquiryKinds, errors.kind),
    matter: text({ missing: errors.matter, most: 300, tooLong }),
    law: text({ missing: errors.law, most: 200, tooLong }),
    days: days(errors.days(enquiryDays.initial)),
    parts: choices(enquiryParts),
    kept: text({ most: 4_000, tooLong }),
    quiet: text({ most: 4_000, tooLong }),
  })
  if (checked.value?.parts.length === 0) return { errors: [{ field: 'parts', message: errors.parts }] }
  return checked
}

export function endForm(posted: Posted, { end }: Words) {
  return fields(posted, { tell: text({ most: 2_000, tooLong: end.tooLong }) })
}
