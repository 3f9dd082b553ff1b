import { emailOf, readCode } from '../../identity/index.ts'
import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type Field,
  fields,
  type Id,
  id,
  isId,
  maybeDay,
  maybeId,
  type Part,
  type Posted,
  words as text,
  textOf,
  Wrong,
} from '../../platform/index.ts'
import { type Manner, manners, type Offered, parts } from './rules.ts'
import type { Words } from './words.ts'

/** What one press does to what somebody may see. */
export type Press =
  | { does: 'grant'; part: Part; manner: Manner | 'none' }
  | { does: 'pause' | 'resume' | 'end'; part: Part | null }
  | { does: 'longer' }
  | { does: 'until'; until: string | null }
  | { does: 'undo'; turn: Id }

export interface Pressed {
  press: Press
  how: AtTheirWordSaid
}

/** The button that was pressed: `grant plan see`, `pause plan`, `pause`, `longer`, `until`, `undo <turn>`. */
export function pressForm(posted: Posted, { one: { errors } }: Words, asked: Asked): Checked<Pressed> {
  return fields(posted, { press: (given) => pressOf(given, errors), how: atTheirWord(asked) })
}

function pressOf(posted: Posted, errors: Words['one']['errors']): Press {
  const [does, named, manner] = textOf(posted, 'do').split(' ')
  const part = parts.find((one) => one === named) ?? null
  if (does === 'grant' && part && (manner === 'none' || manners.some((one) => one === manner)))
    return { does, part, manner: manner as Manner | 'none' }
  if ((does === 'pause' || does === 'resume' || does === 'end') && (part !== null || named === undefined))
    return { does, part }
  if (does === 'longer') return { does }
  if (does === 'until') return { does, until: maybeDay(errors.until)(posted, 'until') }
  if (does === 'undo' && isId(named)) return { does, turn: named }
  throw new Wrong(errors.do)
}

export interface Inviting {
  toName: string
  inMyWords: string
  offered: Offered
  from: string | null
  until: string | null
  way: 'on paper' | 'by code' | 'by mail'
  email: string
  entry: Id | null
  how: AtTheirWordSaid
}

export const ways = ['on paper', 'by code', 'by mail'] as const

export function inviteForm(posted: Posted, { invite: { errors } }: Words, asked: Asked): Checked<Inviting> {
  const checked = fields(posted, {
    toName: text({ missing: errors.toName, most: 200, tooLong: errors.tooLong }),
    inMyWords: text({ most: 200, tooLong: errors.tooLong }),
    offered: offeredIn,
    from: maybeDay(errors.from),
    until: maybeDay(errors.until),
    way: choice(ways, errors.way),
    email: (given) => {
      if (textOf(given, 'way') !== 'by mail') return ''
      const email = emailOf(textOf(given, 'email'))
      if (email === null) throw new Wrong(errors.email)
      return email
    },
    entry: maybeId,
    how: atTheirWord(asked),
  })
  const { value } = checked
  const today = asked.now.toISOString().slice(0, 10)
  if (value?.until && (value.until <= today || value.until <= (value.from ?? '')))
    return { errors: [{ field: 'until', message: errors.order }] }
  return checked
}

/** `part-plan=see` for each part; none is an offer too: to stand in the circle, and nothing more. */
export const offeredIn: Field<Offered> = (posted) => {
  const offered: Offered = {}
  for (const part of parts) {
    const manner = manners.find((one) => one === textOf(posted, `part-${part}`))
    if (manner) offered[part] = manner
  }
  return offered
}

export function codeForm(posted: Posted, { invited: { errors } }: Words): Checked<{ code: string }> {
  return fields(posted, {
    code: (given, name) => {
      const code = readCode(textOf(given, name))
      if (code === null) throw new Wrong(errors.shape)
      return code
    },
  })
}

export interface Accepting {
  once: Id
  /** Null: as the member who is signed in. */
  newcomer: { name: string; email: string; password: string } | null
}

export function acceptForm(posted: Posted, { invited: { errors } }: Words, asked: Asked): Checked<Accepting> {
  const once = id('')
  if (asked.viewer) {
    const signedIn = fields(posted, { once })
    return signedIn.value ? { value: { ...signedIn.value, newcomer: null } } : signedIn
  }
  const checked = fields(posted, {
    once,
    name: text({ missing: errors.name, most: 200, tooLong: errors.tooLong }),
    email: (given, name) => {
      const email = emailOf(textOf(given, name))
      if (email === null) throw new Wrong(errors.email)
      return email
    },
    password: (given, name) => textOf(given, name).slice(0, 1_000),
  })
  if (!checked.value) return checked
  const { once: key, ...newcomer } = checked.value
  return { value: { once: key, newcomer } }
}

export function nothingForm(): Checked<null> {
  return { value: null }
}
