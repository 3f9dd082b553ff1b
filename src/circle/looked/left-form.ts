import {
  type Asked,
  type Checked,
  choice,
  choices,
  fields,
  maybeDay,
  type Part,
  type Posted,
  words as text,
} from '../../platform/index.ts'
import { isoDay } from '../../ui/index.ts'
import type { LeftWords } from './left-words.ts'
import { partsInOrder } from './part-words.ts'
import { type WayOut, waysOut } from './tell-left.ts'

export interface WrittenDown {
  toWhom: string
  what: string
  parts: Part[]
  law: string
  reason: string
  how: WayOut
  at: Date
  reference: string
}

/** Something that left by phone, post or hand, written down afterwards. It needs a law or somebody’s yes. */
export function leftForm(posted: Posted, { form: { errors } }: LeftWords, { now }: Asked): Checked<WrittenDown> {
  const words = (missing: string | undefined, most: number) => text({ missing, most, tooLong: errors.tooLong })
  const { value, errors: wrong } = fields(posted, {
    toWhom: words(errors.toWhom, 300),
    what: words(errors.what, 2_000),
    parts: choices(partsInOrder),
    law: words(errors.law, 1_000),
    reason: words(undefined, 2_000),
    how: choice(waysOut, errors.how),
    at: maybeDay(errors.at),
    reference: words(undefined, 300),
  })
  if (wrong) return { errors: wrong }
  if (value.parts.length === 0) return { errors: [{ field: 'parts', message: errors.parts }] }
  if (value.at === null) return { errors: [{ field: 'at', message: errors.at }] }
  if (value.at > isoDay(now)) return { errors: [{ field: 'at', message: errors.future }] }
  // The day alone is known: noon says no more than that. Today it is now.
  return { value: { ...value, at: value.at === isoDay(now) ? now : new Date(`${value.at}T12:00:00Z`) } }
}
