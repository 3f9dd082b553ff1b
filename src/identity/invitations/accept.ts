import type { FastifyReply } from 'fastify'
import {
  type Config,
  type FieldError,
  type Id,
  newId,
  type Outcome,
  type Place,
  type Transaction,
} from '../../platform/index.ts'
import { sendConfirmLetter } from '../confirm-email.ts'
import { enter } from '../enter.ts'
import { checkPassword, hashPassword } from '../password.ts'
import { passwordTrouble } from '../rules.ts'
import { words as signing } from '../words.ts'
import { codeHash } from './code.ts'
import { acceptWith, accountAnywhere, insertAccount, invited } from './store.ts'
import type { Words } from './words.ts'

type Given = { code: string; email: string; password: string; once: Id }
type Where = { place: Place; reply: FastifyReply; w: Words }

/**
 * Somebody with a code becomes able to sign in as its member, and is signed in. A link to sign in goes to an
 * e-mail only when a letter there was answered: the invitation was that letter, or another one is sent.
 */
export async function acceptInvitation(
  tx: Transaction,
  config: Config,
  { code, email, password, once }: Given,
  { place, reply, w }: Where,
): Promise<Outcome> {
  const hash = codeHash(code)
  const whose = await tx.ask(invited(hash, once))
  if (!whose) return { errors: [{ field: 'open', message: w.accept.errors.used }] }
  const { memberId: member } = whose
  if (whose.accountId) {
    return enter(tx, config, { account: whose.accountId, member, place, reply, next: '/' })
  }
  const opened = await accountFor(tx, { email, password, answered: whose.email === email }, { place, w })
  if (opened.errors) return opened
  if (opened.here) return { errors: [{ field: 'email', message: w.accept.errors.here }] }
  await tx.ask(acceptWith(hash, opened.account, once))
  return enter(tx, config, { account: opened.account, member, place, reply, next: '/' })
}

/**
 * The account behind an e-mail: a new one, or, since a code says nothing about whose e-mail it is, the one that is there,
 * for whoever knows its password. `here` is whom it signs in as in this place already. `answered`: a letter to that
 * e-mail brought them here, so that it needs no second one.
 */
export async function accountFor(
  tx: Transaction,
  { email, password, answered }: { email: string; password: string; answered: boolean },
  { place, w }: { place: Place; w: Words },
): Promise<{ account: Id; here: Id | null; errors?: undefined } | { errors: FieldError[] }> {
  const known = await tx.ask(accountAnywhere(email, place))
  if (known) {
    const { right } = await checkPassword(password, known.passwordHash)
    return right
      ? { account: known.id, here: known.here }
      : { errors: [{ field: 'password', message: w.accept.errors.taken }] }
  }
  const trouble = password === '' ? null : passwordTrouble(password, email)
  if (trouble) return { errors: [{ field: 'password', message: signing.en.password.errors[trouble] }] }
  const account = newId()
  tx.run(insertAccount(account, email, answered ? tx.now : null, password === '' ? null : await hashPassword(password)))
  if (!answered) sendConfirmLetter(tx, { account, email }, { place, w: signing.en })
  return { account, here: null }
}
