import type { FastifyReply } from 'fastify'
import { type Config, type Outcome, type Place, type Transaction, writeLetter } from '../platform/index.ts'
import { enter } from './enter.ts'
import { linkLetter } from './letters.ts'
import { checkPassword, hashPassword } from './password.ts'
import { linkMinutes } from './rules.ts'
import { digest, newToken } from './session.ts'
import { accountByEmail, confirmEmail, insertLink, keepPassword, takeLink } from './store.ts'
import type { Words } from './words.ts'

type Where = { place: Place; reply: FastifyReply; w: Words }

/** Signs in with a password. An unknown e-mail and a wrong password get the same answer after the same work. */
export async function signInWithPassword(
  tx: Transaction,
  config: Config,
  { email, password, next }: { email: string; password: string; next: string },
  { place, reply, w }: Where,
): Promise<Outcome> {
  const found = await tx.ask(accountByEmail(email, place))
  const { right, outdated } = await checkPassword(password, found?.passwordHash ?? null)
  if (!found || !right) return { errors: [{ field: 'password', message: w.signIn.errors.wrong }] }
  if (outdated) tx.run(keepPassword(found.account, await hashPassword(password)))
  return enter(tx, config, { account: found.account, member: found.member, place, reply, next })
}

/** Sends a link that signs in, if the e-mail is one we know and have had an answer from; says the same either way. */
export async function askForLink(
  tx: Transaction,
  { email, next }: { email: string; next: string },
  { place, w }: Omit<Where, 'reply'>,
): Promise<Outcome> {
  const found = await tx.ask(accountByEmail(email, place))
  if (found?.emailConfirmedAt) {
    const { token, hash } = newToken()
    const until = new Date(tx.now.getTime() + linkMinutes * 60_000)
    tx.run(...insertLink(hash, found.account, place, { purpose: 'sign in', next, now: tx.now, until }))
    tx.run(writeLetter(linkLetter(email, token, place.name, w)))
  }
  return '/sign-in/link/sent'
}

/** Signs in with a link, which is then used up. Opening its page uses nothing: mail scanners open links too. */
export async function openLink(
  tx: Transaction,
  config: Config,
  { token, once }: { token: string; once: string },
  { place, reply, w }: Where,
): Promise<Outcome> {
  const taken = await tx.ask(takeLink(digest(token), place, 'sign in', once, tx.now))
  if (!taken) return { errors: [{ field: 'open', message: w.link.errors.used }] }
  tx.run(confirmEmail(taken.account, tx.now))
  return enter(tx, config, { account: taken.account, member: taken.member, place, reply, next: taken.next })
}
