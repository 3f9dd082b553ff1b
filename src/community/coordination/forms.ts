import { readCode } from '../../identity/index.ts'
import { type AtTheirWordSaid, atTheirWord, atTheirWordWays, readAsKnown } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type Field,
  fields,
  type Id,
  id,
  maybeDay,
  type Posted,
  staysEmpty,
  words as text,
  textOf,
  ticked,
  Wrong,
} from '../../platform/index.ts'
import { isoDay } from '../../ui/index.ts'
import { contactKinds, type IntroductionSaid, touchWays } from './store.ts'
import type { CoordinationWords } from './words.ts'

export const agreements = ['yes', 'not yet', 'no'] as const
export const waysIn = ['on screen', ...atTheirWordWays] as const

type Said = { area: Id; said: IntroductionSaid }

/** Somebody says hello for themselves, or it is written down for somebody who rang or came. */
export function introduceForm(posted: Posted, { introduce: { errors } }: CoordinationWords): Checked<Said> {
  const read = fields(posted, {
    where: id(errors.where),
    name: text({ missing: errors.name, most: 100, tooLong: errors.tooLong }),
    contact: text({ missing: errors.contact, most: 300, tooLong: errors.tooLong }),
    ...whatHelps(errors),
  })
  if (read.errors) return read
  const { where, name, contact, helps, how } = read.value
  return { value: { area: where, said: { forWhom: 'self', name, contact, helps, how, ...nobodyElse } } }
}

const nobodyElse = { byName: '', byIs: '', byContact: '' }

/** Somebody introduces somebody else, who knows of it and agrees: without that there is nothing to send. */
export function introduceAnotherForm(posted: Posted, { introduce: { errors } }: CoordinationWords): Checked<Said> {
  // Without a yes nothing else needs putting right.
  if (['not yet', 'no'].includes(textOf(posted, 'agreed')))
    return { errors: [{ field: 'agreed', message: errors.notAgreed }] }
  const read = fields(posted, {
    where: id(errors.where),
    name: text({ missing: errors.name, most: 100, tooLong: errors.tooLong }),
    agreed(typed, name) {
      if (choice(agreements, errors.agreed)(typed, name) !== 'yes') throw new Wrong(errors.notAgreed)
    },
    contact: text({ missing: errors.contactOther, most: 300, tooLong: errors.tooLong }),
    byName: text({ missing: errors.byName, most: 100, tooLong: errors.tooLong }),
    byIs: text({ most: 100, tooLong: errors.tooLong }),
    byContact: text({ most: 300, tooLong: errors.tooLong }),
    ...whatHelps(errors),
  })
  if (read.errors) return read
  const { where, agreed: _yes, website: _empty, ...said } = read.value
  return { value: { area: where, said: { forWhom: 'another', ...said } } }
}

function whatHelps(errors: CoordinationWords['introduce']['errors']) {
  return {
    helps: text({ most: 500, tooLong: errors.tooLong }),
    how: ((typed, name) =>
      textOf(typed, name) === '' ? 'on screen' : choice(waysIn, errors.how)(typed, name)) as Field<
      (typeof waysIn)[number]
    >,
    website: staysEmpty(errors.website),
  }
}

export function codeForm(posted: Posted, { told: { errors } }: CoordinationWords) {
  return fields(posted, {
    code(typed, name): string {
      const code = readCode(textOf(typed, name))
      if (code === null) throw new Wrong(errors.code)
      return code
    },
  })
}

/** The same in a record: whose word it is, by whom it is written down. */
export function landForm(posted: Posted, w: CoordinationWords, asked: Asked) {
  const read = fields(posted, { how: atTheirWord(asked) })
  const code = codeForm(posted, w)
  if (read.errors || code.errors) return { errors: [...(code.errors ?? []), ...(read.errors ?? [])] }
  return { value: { ...read.value, ...code.value } }
}

/** They say that they have a page here: how they said it, and the day they were born, if they like. */
export function theirsForm(posted: Posted, { one: { errors } }: CoordinationWords, { viewer, now }: Asked) {
  return fields(posted, {
    how: atTheirWord({ viewer, person: '' }),
    born(typed, name): string {
      const born = readAsKnown(textOf(typed, name).slice(0, 60), now)
      if (born === null || (born !== '' && born.length !== 10)) throw new Wrong(errors.born)
      return born
    },
  })
}

export const press = (): Checked<null> => ({ value: null })

export function countForm(posted: Posted, { one: { errors } }: CoordinationWords) {
  return fields(posted, { area: id(errors.gone), kind: choice(contactKinds, errors.gone), less: ticked })
}

export function passForm(posted: Posted, { one: { errors } }: CoordinationWords) {
  return fields(posted, { to: id(errors.pass) })
}

/** How somebody without a record that is open said it to whoever writes it down. */
export function theirWordForm(posted: Posted, _w: CoordinationWords, { viewer }: Asked) {
  return fields(posted, { how: atTheirWord({ viewer, person: '' }) })
}

export function wantForm(
  posted: Posted,
  { person: { errors } }: CoordinationWords,
  asked: Asked,
): Checked<{ coordinator: Id; how: AtTheirWordSaid }> {
  return fields(posted, { coordinator: id(errors.who), how: atTheirWord(asked) })
}

export function restForm(posted: Posted, { person: { errors } }: CoordinationWords, asked: Asked) {
  return fields(posted, { rest: choice(['rest', 'no more'] as const, errors.rest), how: atTheirWord(asked) })
}

/** Today where no day is written. */
export function touchForm(posted: Posted, { person: { errors } }: CoordinationWords, { now }: Asked) {
  return fields(posted, {
    touch: choice(touchWays, errors.how),
    on(typed, name): string {
      const on = maybeDay(errors.day)(typed, name) ?? isoDay(now)
      if (on > isoDay(now) || on < isoDay(new Date(now.getTime() - 365 * 86_400_000))) throw new Wrong(errors.day)
      return on
    },
  })
}

export function answerForm(posted: Posted, { teamPage: { errors } }: CoordinationWords) {
  return fields(posted, { answer: text({ missing: errors.answer, most: 500, tooLong: errors.tooLong }) })
}

/** None: the number that holds for everybody. */
export function agreedForm(posted: Posted, { teamPage: { errors } }: CoordinationWords) {
  return fields(posted, {
    most(typed, name): number | null {
      const written = textOf(typed, name).trim()
      if (written === '') return null
      const most = /^\d{1,3}$/.test(written) ? Number(written) : 0
      if (most < 1 || most > 500) throw new Wrong(errors.most)
      return most
    },
    because: text({ most: 300, tooLong: errors.tooLong }),
  })
}
