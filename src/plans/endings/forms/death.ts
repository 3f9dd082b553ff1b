import { atTheirWord } from '../../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  choices,
  fields,
  maybeDay,
  maybeId,
  type Part,
  type Posted,
  words as text,
} from '../../../platform/index.ts'
import { isoDay } from '../../../ui/index.ts'
import { type DeathSaid, evidences } from '../store/index.ts'
import type { Words } from '../words/index.ts'

/** What may be seen after a death, part by part: never the money, never what was decided. */
export const sightParts = ['about', 'said', 'plan', 'community', 'reach', 'hello'] as const satisfies readonly Part[]

export function deathForm(posted: Posted, { death: { errors } }: Words, { now }: Asked): Checked<DeathSaid> {
  const { value, errors: wrong } = fields(posted, {
    diedOn: maybeDay(errors.day),
    evidence: choice(evidences, errors.evidence),
    toldBy: text({ most: 500, tooLong: errors.tooLong }),
    tells: maybeId,
    tellsName: text({ most: 200, tooLong: errors.tooLong }),
    words: text({ most: 5_000, tooLong: errors.tooLong }),
  })
  if (!value) return { errors: wrong }
  const { diedOn, evidence, toldBy, tells, tellsName, words } = value
  if (diedOn === null) return { errors: [{ field: 'diedOn', message: errors.dayMissing }] }
  if (diedOn > isoDay(now)) return { errors: [{ field: 'diedOn', message: errors.future }] }
  if (evidence === 'told by' && toldBy === '') return { errors: [{ field: 'toldBy', message: errors.toldBy }] }
  if (tells === null && tellsName === '') return { errors: [{ field: 'tells', message: errors.tells }] }
  return { value: { diedOn, evidence, toldBy, words, tellsId: tells, tellsName: tells ? '' : tellsName } }
}

export function confirmForm(posted: Posted, { death: { errors } }: Words) {
  return fields(posted, { words: text({ most: 2_000, tooLong: errors.tooLong }) })
}
export function undoForm(posted: Posted, { death: { errors } }: Words) {
  return fields(posted, { words: text({ missing: errors.words, most: 2_000, tooLong: errors.tooLong }) })
}

export function afterForm(posted: Posted, { death: { errors } }: Words, asked: Asked) {
  return fields(posted, {
    words: text({ missing: errors.wishes, tooLong: errors.tooLong }),
    how: atTheirWord(asked),
  })
}
export function sightForm(posted: Posted, _w: Words, asked: Asked) {
  return fields(posted, { parts: choices(sightParts), how: atTheirWord(asked) })
}
