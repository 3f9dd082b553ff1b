import {
  type Checked,
  choice,
  type FieldError,
  fields,
  type Id,
  id,
  isId,
  maybeDay,
  maybeId,
  type Posted,
  staysEmpty,
  words as text,
  textOf,
  textsOf,
  ticked,
  Wrong,
} from '../../platform/index.ts'
import { type AnswerKind, answers, type LeftOut, leftOut, sorts } from './rules.ts'
import type { BarrierSaid, NewBarrier } from './store.ts'
import type { Words } from './words.ts'

/** The form’s one-time key, which the platform has checked. */
export const once = (posted: Posted): Id => textOf(posted, 'once')

/** What stands in the way. Nothing on it asks who says it. */
export function sayForm(posted: Posted, { errors }: Words): Checked<BarrierSaid & { once: Id }> {
  const read = fields(posted, {
    words: text({ missing: errors.words, most: 400, tooLong: errors.tooLong }),
    area: id(errors.area),
    asset: maybeId,
    whereabouts: text({ most: 120, tooLong: errors.tooLong }),
    sort: choice(sorts, errors.sort),
    website: staysEmpty(errors.website),
  })
  if (read.errors) return read
  const { website: _empty, ...said } = read.value
  return { value: { ...said, once: once(posted) } }
}

export type Settled = { area: Id; words: Id[]; asOne: boolean } & (
  | ({ what: 'new' } & Omit<NewBarrier, 'due' | 'asOne'>)
  | { what: 'join'; to: Id }
  | { what: 'out'; why: LeftOut }
)

/** What happens with the words that are ticked; only what goes with the choice is read. */
export function settleForm(posted: Posted, { errors }: Words): Checked<Settled> {
  const both = fields(posted, {
    area: id(errors.area),
    words: (typed, name) => {
      const chosen = textsOf(typed, name).filter(isId).slice(0, 100)
      if (chosen.length === 0) throw new Wrong(errors.tick)
      return chosen
    },
    what: choice(['new', 'join', 'out'] as const, errors.what),
    asOne: ticked,
  })
  const what = textOf(posted, 'what')
  const more =
    what === 'new'
      ? fields(posted, {
          line: text({ missing: errors.line, most: 300, tooLong: errors.tooLong }),
          sort: choice(sorts, errors.sort),
          asset: maybeId,
          owner: id(errors.owner),
        })
      : what === 'join'
        ? fields(posted, { to: id(errors.to) })
        : what === 'out'
          ? fields(posted, { why: choice(leftOut, errors.why) })
          : fields(posted, {})
  const wrong: FieldError[] = [...(both.errors ?? []), ...(more.errors ?? [])]
  return wrong.length > 0 ? { errors: wrong } : { value: { ...both.value, ...more.value } as Settled }
}

export function cleanForm(posted: Posted, { errors }: Words): Checked<{ words: string; whereabouts: string }> {
  return fields(posted, {
    words: text({ missing: errors.words, most: 400, tooLong: errors.tooLong }),
    whereabouts: text({ most: 120, tooLong: errors.tooLong }),
  })
}

export interface Answered {
  kind: AnswerKind
  words: string
  /** An ISO day where something will be done. */
  byOn: string | null
}

export function answerForm(posted: Posted, { errors }: Words): Checked<Answered> {
  const read = fields(posted, {
    kind: choice(answers, errors.kind),
    words: text({ missing: errors.answer, most: 2_000, tooLong: errors.tooLong }),
    byOn: textOf(posted, 'kind') === 'will do' ? maybeDay(errors.byOn) : () => null,
  })
  if (read.errors) return read
  if (read.value.kind === 'will do' && read.value.byOn === null)
    return { errors: [{ field: 'byOn', message: errors.byOnNeeded }] }
  return read
}

export function passForm(posted: Posted, { errors }: Words): Checked<{ heir: Id }> {
  return fields(posted, { heir: id(errors.heir) })
}
