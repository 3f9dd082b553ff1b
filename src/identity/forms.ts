import { type Checked, type Field, fields, id, type Posted, textOf, Wrong } from '../platform/index.ts'
import { emailOf, localPath } from './rules.ts'
import type { Words } from './words.ts'

const email =
  (wrong: string): Field<string> =>
  (posted, name) => {
    const found = emailOf(textOf(posted, name))
    if (found === null) throw new Wrong(wrong)
    return found
  }

/** A password as it was typed: blanks at its ends belong to it. */
export const password =
  (missing: string | null): Field<string> =>
  (posted, name) => {
    const text = textOf(posted, name).slice(0, 1_000)
    if (text === '' && missing !== null) throw new Wrong(missing)
    return text
  }

/** A few letters or figures somebody copies from a letter. */
export const written =
  (missing: string): Field<string> =>
  (posted, name) => {
    const text = textOf(posted, name).trim().slice(0, 100)
    if (text === '') throw new Wrong(missing)
    return text
  }

export const next: Field<string> = (posted, name) => localPath(textOf(posted, name))

export function passwordSignInForm(posted: Posted, { signIn: { errors } }: Words) {
  return fields(posted, { email: email(errors.email), password: password(errors.password), next })
}

export function linkForm(posted: Posted, { signIn: { errors } }: Words) {
  return fields(posted, { email: email(errors.email), next })
}

export function changePasswordForm(posted: Posted, { password: { errors } }: Words) {
  return fields(posted, { current: password(null), fresh: password(errors.missing) })
}

/** One press that carries its own key, so that the same press sent twice is known as one. */
export function onceForm(posted: Posted): Checked<{ once: string }> {
  return fields(posted, { once: id('') })
}

export function nothingForm(): Checked<null> {
  return { value: null }
}
