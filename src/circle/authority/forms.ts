import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  fields,
  id,
  maybeDay,
  type Part,
  type Posted,
  type Received,
  words as text,
  ticked,
  uploads,
  Wrong,
} from '../../platform/index.ts'
import { isoDay } from '../../ui/index.ts'
import { offeredIn } from '../consent/forms.ts'
import type { Manner, Offered } from '../consent/rules.ts'
import { isAdvocate, type Kind, kinds, mayCover } from './rules.ts'
import type { Words } from './words.ts'

export interface AuthorityWritten {
  holder: string
  kind: Kind
  evidence: string
  seenOn: string | null
  reference: string
  photo: Received[]
  metAlone: string | null
  notAloneWhy: string
  decisions: string
  whyNotNow: string
  offered: Offered
  lettingIn: boolean
  asked: boolean
  until: string | null
}

export function authorityForm(
  posted: Posted,
  { add: { errors, files } }: Words,
  asked: Asked,
): Checked<AuthorityWritten> {
  const today = isoDay(asked.now)
  const pastDay = (wrong: string, missing?: string) => (given: Posted, name: string) => {
    const day = maybeDay(wrong)(given, name)
    if ((day === null && missing) || (day && day > today)) throw new Wrong(missing ?? wrong)
    return day
  }
  const { value, errors: wrong } = fields(posted, {
    holder: id(errors.holder),
    kind: choice(kinds, errors.kind),
    evidence: text({ missing: errors.evidence, most: 2_000, tooLong: errors.tooLong }),
    seenOn: pastDay(errors.seenOn, errors.seenOn),
    reference: text({ most: 200, tooLong: errors.tooLong }),
    photo: uploads(asked.files, files),
    metAlone: pastDay(errors.metAlone),
    notAloneWhy: text({ most: 1_000, tooLong: errors.tooLong }),
    decisions: text({ missing: errors.decisions, most: 4_000, tooLong: errors.tooLong }),
    whyNotNow: text({ most: 4_000, tooLong: errors.tooLong }),
    offered: offeredIn,
    lettingIn: ticked,
    asked: ticked,
    until: maybeDay(errors.until(0)),
    unrelated: (given, name) => {
      if (!ticked(given, name)) throw new Wrong(errors.unrelated)
      return true
    },
  })
  if (!value) return { errors: wrong }
  const offered = Object.fromEntries(
    Object.entries(value.offered).filter(([part, manner]) => mayCover(value.kind, part as Part, manner as Manner)),
  ) as Offered
  const late = [
    value.metAlone === null && value.notAloneWhy === '' && { field: 'notAloneWhy', message: errors.notAloneWhy },
    !isAdvocate(value.kind) && value.whyNotNow === '' && { field: 'whyNotNow', message: errors.whyNotNow },
    Object.keys(offered).length === 0 && { field: 'part-plan', message: errors.offer },
    value.lettingIn &&
      (offered.rights !== 'do' || isAdvocate(value.kind) || value.kind === 'appointee') && {
        field: 'lettingIn',
        message: errors.lettingIn,
      },
  ].filter((one) => one !== false)
  const { unrelated: _, ...written } = value
  return late.length > 0 ? { errors: late } : { value: { ...written, offered } }
}

export function beginForm(posted: Posted, { list: { errors } }: Words) {
  return fields(posted, { metAlone: maybeDay(errors.metAlone), asked: ticked })
}

export function endForm(posted: Posted, { list: { errors } }: Words) {
  return fields(posted, {
    end: choice(['revoked', 'regained', 'not begun'] as const, errors.end),
    why: text({ most: 1_000, tooLong: errors.tooLong }),
  })
}

export function objectForm(
  posted: Posted,
  { list: { errors } }: Words,
  asked: Asked,
): Checked<{ words: string; how: AtTheirWordSaid }> {
  return fields(posted, { words: text({ most: 4_000, tooLong: errors.tooLong }), how: atTheirWord(asked) })
}

export function answerForm(posted: Posted, { list: { errors } }: Words) {
  return fields(posted, {
    answer: text({ missing: errors.answer, most: 4_000, tooLong: errors.tooLong }),
    upheld: ticked,
  })
}

export function sayForm(posted: Posted, { say: { errors } }: Words) {
  return fields(posted, {
    about: text({ missing: errors.about, most: 300, tooLong: errors.tooLong }),
    kind: choice(kinds, errors.kind),
    words: text({ most: 2_000, tooLong: errors.tooLong }),
  })
}

export function settleForm(posted: Posted, { said: { errors } }: Words) {
  return fields(posted, { what: text({ missing: errors.what, most: 1_000, tooLong: errors.tooLong }) })
}
