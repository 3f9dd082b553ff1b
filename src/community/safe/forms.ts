import {
  type Checked,
  choice,
  fields,
  type Id,
  maybeId,
  type Posted,
  words as text,
  ticked,
} from '../../platform/index.ts'
import { type AboutKind, aboutKinds } from './store.ts'
import type { Words } from './words.ts'

export interface Unsafe {
  kind: AboutKind
  about: Id | null
  name: string
  words: string
  reach: string
  forSomebody: boolean
  offScreen: boolean
}

export function unsafeForm(posted: Posted, { errors }: Words): Checked<Unsafe> {
  return fields(posted, {
    kind: choice(aboutKinds, errors.kind),
    about: maybeId,
    name: text({ most: 300, tooLong: errors.tooLong }),
    words: text({ missing: errors.words, most: 5_000, tooLong: errors.tooLong }),
    reach: text({ most: 500, tooLong: errors.tooLong }),
    forSomebody: ticked,
    offScreen: ticked,
  })
}

export function answerForm(posted: Posted, { errors }: Words): Checked<{ answer: string; rest: boolean }> {
  return fields(posted, {
    answer: text({ missing: errors.answer, most: 5_000, tooLong: errors.tooLong }),
    rest: ticked,
  })
}
