import {
  type Asked,
  type Checked,
  choice,
  type Field,
  fields,
  type Id,
  isId,
  type Posted,
  type Received,
  words as text,
  textOf,
  textsOf,
  uploads,
  Wrong,
} from '../../platform/index.ts'
import { isoDay } from '../../ui/index.ts'
import { readDay } from '../day-field.ts'
import { type ConversationKind, conversationKinds } from './rules.ts'
import type { Words } from './words.ts'

export interface ConversationBegun {
  kind: ConversationKind
  heldAt: Date
  place: string
  interpreter: string
  timeAlone: boolean | null
  members: Id[]
  others: string[]
}

/** Only the kind is needed, and one is chosen beforehand: beginning is one press. */
export function beginForm(posted: Posted, { begin: { errors } }: Words, { now }: Asked): Checked<ConversationBegun> {
  const { value, errors: wrong } = fields(posted, {
    kind: choice(conversationKinds, errors.kind),
    held: heldOn(now, errors),
    place: text({ most: 200, tooLong: errors.tooLong }),
    interpreter: text({ most: 200, tooLong: errors.tooLong }),
    alone: choice(['yes', 'no']),
    others: names(errors.tooMany),
    members: ids,
  })
  if (wrong) return { errors: wrong }
  const { held, alone, ...rest } = value
  return { value: { ...rest, heldAt: held, timeAlone: alone === null ? null : alone === 'yes' } }
}

/** `stood`: the version of the page that the words were written over. */
export type PageWritten = { words: string; stood: number; next: 'photo' | null }

export function pageForm(posted: Posted, { page: { errors } }: Words): Checked<PageWritten> {
  const photo = textOf(posted, 'next') === 'photo'
  return fields(posted, {
    words: text({ missing: photo ? undefined : errors.empty, most: 50_000, tooLong: errors.tooLong }),
    stood: wholeNumber,
    next: choice(['photo'] as const),
  })
}

/** Photographs of paper; what they show is read by the person as soon as they are added. */
export function photoForm(
  _posted: Posted,
  { photo: { errors } }: Words,
  { files }: Asked,
): Checked<{ photos: Received[] }> {
  return fields(_posted, { photos: uploads(files, errors) })
}

/** One press: nothing to fill in. */
export function pressForm(): Checked<null> {
  return { value: null }
}

/** A number that a page put there; anything else counts as no version at all. */
export const wholeNumber: Field<number> = (posted, name) => {
  const number = Number(textOf(posted, name))
  return Number.isSafeInteger(number) && Math.abs(number) < 2_000_000_000 ? number : 0
}

function heldOn(now: Date, errors: Words['begin']['errors']): Field<Date> {
  return (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (typed === '' || typed === isoDay(now)) return now
    const day = readDay(typed)
    if (day === null) throw new Wrong(errors.day)
    if (day > isoDay(now)) throw new Wrong(errors.later)
    return day === isoDay(now) ? now : new Date(`${day}T12:00:00Z`)
  }
}

/** Names, one to a line or with commas between. */
function names(tooMany: string): Field<string[]> {
  return (posted, name) => {
    const all = textOf(posted, name)
      .split(/[\n,;]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
    if (all.length > 20 || all.some((one) => one.length > 200)) throw new Wrong(tooMany)
    return [...new Set(all)]
  }
}

const ids: Field<Id[]> = (posted, name) => [...new Set(textsOf(posted, name).filter(isId))].slice(0, 50)
