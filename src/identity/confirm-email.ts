import { type Id, type Outcome, type Place, type Transaction, writeLetter } from '../platform/index.ts'
import { confirmLetter } from './letters.ts'
import { digest, newToken } from './session.ts'
import { accountOf, confirmEmail, insertLink, takeLink } from './store.ts'
import type { Words } from './words.ts'

type Where = { place: Place; w: Words }
const days = 7

/** Asks, by a letter, whether an e-mail is really its account's: a typing slip must not let a stranger sign in by link. */
export async function askToConfirm(tx: Transaction, member: Id, { place, w }: Where): Promise<Outcome> {
  const found = await tx.ask(accountOf(member, place))
  if (found && found.emailConfirmedAt === null) sendConfirmLetter(tx, found, { place, w })
  return '/me/sessions?done=letter'
}

export function sendConfirmLetter(tx: Transaction, to: { account: Id; email: string }, { place, w }: Where): void {
  const { token, hash } = newToken()
  const until = new Date(tx.now.getTime() + days * 86_400_000)
  tx.run(...insertLink(hash, to.account, place, { purpose: 'confirm', next: '/me/sessions', now: tx.now, until }))
  tx.run(writeLetter(confirmLetter(to.email, token, place.name, w)))
}

/** The letter was answered by somebody signed in to that very account; whoever else found the letter gets nowhere. */
export async function confirmOwnEmail(
  tx: Transaction,
  { token, once, member }: { token: string; once: Id; member: Id },
  { place, w }: Where,
): Promise<Outcome> {
  const taken = await tx.ask(takeLink(digest(token), place, 'confirm', once, tx.now))
  if (taken?.member !== member) return { errors: [{ field: 'open', message: w.confirm.errors.used }] }
  tx.run(confirmEmail(taken.account, tx.now))
  return '/me/sessions?done=confirmed'
}
