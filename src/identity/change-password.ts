import { type Id, type Outcome, type Place, type Transaction, writeLetter } from '../platform/index.ts'
import { itIsMeFor } from './it-is-me/ask-who-it-is.ts'
import { passwordLetter } from './letters.ts'
import { checkPassword, hashPassword } from './password.ts'
import { passwordTrouble } from './rules.ts'
import { accountOf, endOtherSessionsOfAccount, isFresh, keepPassword } from './store.ts'
import type { Words } from './words.ts'

type Asked = { member: Id; place: Place; here: Id; w: Words; minutes: number }

/** A new password, or a first one. Every other device is signed out, and a letter says so. */
export async function changePassword(
  tx: Transaction,
  { current, fresh }: { current: string; fresh: string },
  { member, place, here, w, minutes }: Asked,
): Promise<Outcome> {
  const found = await tx.ask(accountOf(member, place))
  if (!found) return { errors: [{ field: 'fresh', message: w.password.errors.noAccount }] }
  if (found.passwordHash !== null && !(await checkPassword(current, found.passwordHash)).right)
    return { errors: [{ field: 'current', message: w.password.errors.wrong }] }
  // A first password is as good as a key for ever: whoever got hold of an open session may not make one.
  if (found.passwordHash === null && !(await tx.ask(isFresh(here, tx.now, minutes)))) return itIsMeFor('/me/password')
  const trouble = passwordTrouble(fresh, found.email)
  if (trouble) return { errors: [{ field: 'fresh', message: w.password.errors[trouble] }] }
  tx.run(keepPassword(found.account, await hashPassword(fresh)))
  tx.run(endOtherSessionsOfAccount(found.account, here, tx.now))
  if (found.emailConfirmedAt) tx.run(writeLetter(passwordLetter(found.email, place.name, w)))
  return '/me/sessions?done=password'
}
