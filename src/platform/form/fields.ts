import { isId } from '../ids.ts'
import { type Posted, textOf, textsOf } from './posted.ts'

/** What is wrong with one field, in plain words: the summary links to it and the field shows it. */
export interface FieldError {
  field: string
  message: string
}

/** A form read: its value, or what is wrong. What was typed is kept by whoever read it. */
export type Checked<Value> = { value: Value; errors?: undefined } | { value?: undefined; errors: FieldError[] }

/** One kind of field: reads its own text and says what is wrong by raising a Wrong. */
export type Field<Value> = (posted: Posted, name: string) => Value

/** Raised by a field for words its reader will see. */
export class Wrong extends Error {}

type Values<Fields> = { [Name in keyof Fields]: Fields[Name] extends Field<infer Value> ? Value : never }

/** Reads a form, field by field. Nothing happens but reading. */
export function fields<Fields extends Record<string, Field<unknown>>>(
  posted: Posted,
  kinds: Fields,
): Checked<Values<Fields>> {
  const errors: FieldError[] = []
  const value: Record<string, unknown> = {}
  for (const [name, kind] of Object.entries(kinds)) {
    try {
      value[name] = kind(posted, name)
    } catch (error) {
      if (!(error instanceof Wrong)) throw error
      errors.push({ field: name, message: error.message })
    }
  }
  return errors.length > 0 ? { errors } : { value: value as Values<Fields> }
}

/** Words: trimmed; `missing` makes them needed, `most` is their longest length in characters. */
export function words({
  missing,
  most = 20_000,
  tooLong,
}: {
  missing?: string
  most?: number
  tooLong: (over: number) => string
}): Field<string> {
  return (posted, name) => {
    const text = textOf(posted, name).trim()
    if (text === '' && missing !== undefined) throw new Wrong(missing)
    if (text.length > most) throw new Wrong(tooLong(text.length - most))
    return text
  }
}

/** One of a few; `missing` is said when none, or one that was not offered, came. Without it, none is null. */
export function choice<Value extends string>(offered: readonly Value[], missing: string): Field<Value>
export function choice<Value extends string>(offered: readonly Value[]): Field<Value | null>
export function choice<Value extends string>(offered: readonly Value[], missing?: string): Field<Value | null> {
  return (posted, name) => {
    const text = textOf(posted, name)
    const found = offered.find((value) => value === text) ?? null
    if (found === null && missing !== undefined) throw new Wrong(missing)
    return found
  }
}

/** Any of a few; what was not offered is left out. */
export function choices<Value extends string>(offered: readonly Value[]): Field<Value[]> {
  return (posted, name) => {
    const ticked = new Set(textsOf(posted, name))
    return offered.filter((value) => ticked.has(value))
  }
}

/** A box that people leave empty (`StaysEmpty`): whatever fills in everything is told so. */
export function staysEmpty(wrong: string): Field<undefined> {
  return (posted, name) => {
    if (textOf(posted, name).trim() !== '') throw new Wrong(wrong)
  }
}

/** A ticked box. */
export const ticked: Field<boolean> = (posted, name) => textOf(posted, name) !== ''

/** An id that a page put there; somebody changed it by hand if it is not one. */
export function id(wrong: string): Field<string> {
  return (posted, name) => {
    const text = textOf(posted, name)
    if (!isId(text)) throw new Wrong(wrong)
    return text
  }
}

/** An id, or null where none was chosen or what came is none. */
export const maybeId: Field<string | null> = (posted, name) => {
  const text = textOf(posted, name)
  return isId(text) ? text : null
}
