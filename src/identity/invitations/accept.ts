import type { FastifyReply } from 'fastify'
import { type Config, type Id, newId, type Outcome, type Place, type Transaction } from '../../platform/index.ts'
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
 * Somebody with a code becomes able to sign in as its member, and is signed in. A new e-mail makes an account; an e-mail
 * that has one needs its password, since a code says nothing about whose e-mail it is. A link to sign in goes to an
 * e-mail only when a letter there was answered: the invitation was that letter, or another one is sent.
 */
export async function acceptInvitation(
  tx: Transaction,
  config: Config,
  { code, email, password, once }: Given,
  { place, reply, w }: Where,
): Promise<Outcome> {
  const hash = codeHash(code)
  const { whose, known } = await tx.read({ whose: invited(hash, once), known: accountAnywhere(email, place) })
  if (!whose) return { errors: [{ field: 'open', message: w.accept.errors.used }] }
  const { memberId: member } = whose
  if (whose.accountId) {
    return enter(tx, config, { account: whose.accountId, member, place, reply, next: '/' })
  }
  const account = known?.id ?? newId()
  if (known) {
    const { right } = await checkPassword(password, known.passwordHash)
    if (!right) return { errors: [{ field: 'password', message: w.accept.errors.taken }] }
    if (known.here) return { errors: [{ field: 'email', message: w.accept.errors.here }] }
  } else {
    const trouble = password === '' ? null : passwordTrouble(password, email)
    if (trouble) return { errors: [{ field: 'password', message: signing.en.password.errors[trouble] }] }
    const confirmed = whose.email === email ? tx.now : null
    tx.run(insertAccount(account, email, confirmed, password === '' ? null : await hashPassword(password)))
    if (!confirmed) sendConfirmLetter(tx, { account, email }, { place, w: signing.en })
  }
  await tx.ask(acceptWith(hash, account, once))
  return enter(tx, config, { account, member, place, reply, next: '/' })
}
