import { type Checked, choice, fields, id, type Posted, textOf, Wrong } from '../../platform/index.ts'
import { emailOf } from '../rules.ts'
import { readCode } from './code.ts'
import type { Words } from './words.ts'

/** How somebody is invited; `email` is empty for a code. */
export function inviteForm(posted: Posted, { invite: { errors } }: Words): Checked<{ email: string }> {
  const { value, errors: wrong } = fields(posted, {
    how: choice(['by code', 'by mail'], errors.how),
    email: (given) => {
      if (textOf(given, 'how') !== 'by mail') return ''
      const email = emailOf(textOf(given, 'email'))
      if (email === null) throw new Wrong(errors.email)
      return email
    },
  })
  return wrong ? { errors: wrong } : { value: { email: value.email } }
}

export function codeForm(posted: Posted, { welcome: { errors } }: Words): Checked<{ code: string }> {
  return fields(posted, {
    code: (given, name) => {
      const code = readCode(textOf(given, name))
      if (code === null) throw new Wrong(errors.shape)
      return code
    },
  })
}

export function acceptForm(
  posted: Posted,
  { accept: { errors } }: Words,
): Checked<{ email: string; password: string; once: string }> {
  return fields(posted, {
    email: (given, name) => {
      const email = emailOf(textOf(given, name))
      if (email === null) throw new Wrong(errors.email)
      return email
    },
    password: (given, name) => textOf(given, name).slice(0, 1_000),
    once: id(''),
  })
}
