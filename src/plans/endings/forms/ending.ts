import { type AtTheirWordSaid, atTheirWord, type How } from '../../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type Field,
  fields,
  type Posted,
  words as text,
} from '../../../platform/index.ts'
import { type Begun, kinds } from '../store/index.ts'
import type { Words } from '../words/index.ts'

const byMyself: Field<AtTheirWordSaid> = () => ({ by: null, how: 'on screen' })

/** Begins it together; with `way=decided` a second person is asked, which needs reasons. */
export function beginForm(posted: Posted, { ending: { errors } }: Words, asked: Asked): Checked<Begun> {
  const way = choice(['together', 'decided'] as const)(posted, 'way') ?? 'together'
  const { value, errors: wrong } = fields(posted, {
    kind: choice(kinds, errors.kind),
    movedTo: text({ most: 500, tooLong: errors.tooLong }),
    along: choice(['yes', 'no'] as const),
    why: text({ missing: way === 'decided' ? errors.why : undefined, most: 5_000, tooLong: errors.tooLong }),
    how: way === 'together' ? atTheirWord(asked) : byMyself,
  })
  if (!value) return { errors: wrong }
  if (value.kind === 'moved' && value.movedTo === '') return { errors: [{ field: 'movedTo', message: errors.movedTo }] }
  const { kind, movedTo, why } = value
  return {
    value: {
      kind,
      way,
      movedTo: kind === 'moved' ? movedTo : '',
      goesAlong: kind === 'moved' && value.along ? value.along === 'yes' : null,
      how: value.how.how,
      why,
    },
  }
}

export function letterForm(posted: Posted, { ending: { errors } }: Words, asked: Asked) {
  const long = (most: number) => text({ most, tooLong: errors.tooLong })
  const checked = fields(posted, {
    changed: long(5_000),
    lasts: long(5_000),
    ring: long(2_000),
    back: long(2_000),
    how: atTheirWord(asked),
  })
  if (checked.value && checked.value.changed === '' && checked.value.lasts === '')
    return { errors: [{ field: 'changed', message: errors.letterEmpty }] }
  return checked
}

/** Whose yes it is: a worker may write down the person’s word, or say their own. */
export function yesForm(posted: Posted, _w: Words, asked: Asked): Checked<{ whose: 'person' | 'worker'; how: How }> {
  const own = asked.viewer?.id === asked.person
  if (!own && choice(['worker'] as const)(posted, 'whose') === 'worker')
    return { value: { whose: 'worker', how: 'on screen' } }
  const { value, errors } = fields(posted, { how: atTheirWord(asked) })
  return value ? { value: { whose: 'person', how: value.how.how } } : { errors }
}

export function takeBackForm(posted: Posted, { ending: { errors } }: Words, asked: Asked) {
  return fields(posted, { words: text({ most: 2_000, tooLong: errors.tooLong }), how: atTheirWord(asked) })
}

export function decideForm(posted: Posted, { ending: { errors } }: Words) {
  const { value, errors: wrong } = fields(posted, {
    answer: choice(['yes', 'no'] as const, errors.answer),
    reasons: text({ missing: errors.reasons, most: 5_000, tooLong: errors.tooLong }),
    words: text({ most: 5_000, tooLong: errors.tooLong }),
  })
  if (!value) return { errors: wrong }
  if (value.answer === 'yes' && value.words === '') return { errors: [{ field: 'words', message: errors.notice }] }
  return { value }
}

export function challengeForm(posted: Posted, { ending: { errors } }: Words, asked: Asked) {
  return fields(posted, { words: text({ most: 5_000, tooLong: errors.tooLong }), how: atTheirWord(asked) })
}

export function answerForm(posted: Posted, { ending: { errors } }: Words) {
  return fields(posted, {
    answer: choice(['we go on', 'the ending stands'] as const, errors.answer),
    reasons: text({ missing: errors.reasons, most: 5_000, tooLong: errors.tooLong }),
  })
}

export const pressForm = (): Checked<null> => ({ value: null })
