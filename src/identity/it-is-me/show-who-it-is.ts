import { type Id, maybe, type Outcome, type Place, sql, type Transaction, writeLetter } from '../../platform/index.ts'
import { codeLetter } from '../letters.ts'
import { checkPassword, hashPassword } from '../password.ts'
import { linkMinutes } from '../rules.ts'
import { confirmSession } from '../session.ts'
import { accountOf, insertLink, keepPassword, takeLink } from '../store.ts'
import type { Words } from '../words.ts'
import { itIsMeFor } from './ask-who-it-is.ts'
import { codeDigest, inTwo, newCode } from './code.ts'

type Where = { member: Id; session: Id; place: Place; w: Words }

/** Shows it with the password of one's own account. */
export async function showByPassword(
  tx: Transaction,
  { password, next }: { password: string; next: string },
  { member, session, place, w }: Where,
): Promise<Outcome> {
  const found = await tx.ask(accountOf(member, place))
  const { right, outdated } = await checkPassword(password, found?.passwordHash ?? null)
  if (!found || !right) return { errors: [{ field: 'password', message: w.itIsMe.errors.wrong }] }
  if (outdated) tx.run(keepPassword(found.account, await hashPassword(password)))
  tx.run(confirmSession(session, tx.now))
  return next
}

/** Sends a code to one's own e-mail, if it is known to be one's own; says the same either way. */
export async function askForCode(
  tx: Transaction,
  { next }: { next: string },
  { member, session, place, w }: Where,
): Promise<Outcome> {
  const found = await tx.ask(accountOf(member, place))
  if (found?.emailConfirmedAt) {
    const code = newCode()
    const until = new Date(tx.now.getTime() + linkMinutes * 60_000)
    const link = { purpose: 'it is me', next: '/', now: tx.now, until } as const
    tx.run(...insertLink(codeDigest(session, code), found.account, place, link))
    tx.run(writeLetter(codeLetter(found.email, inTwo(code), place.name, w)))
  }
  return `${itIsMeFor(next)}&sent=1`
}

/** Shows it with the code from that letter. */
export async function showByCode(
  tx: Transaction,
  { code, next, once }: { code: string; next: string; once: Id },
  { member, session, place, w }: Where,
): Promise<Outcome> {
  const hash = codeDigest(session, code.replace(/\D/g, ''))
  const taken = await tx.ask(takeLink(hash, place, 'it is me', once, tx.now))
  if (taken?.member !== member) return { errors: [{ field: 'code', message: w.itIsMe.errors.wrong }] }
  tx.run(confirmSession(session, tx.now))
  return next
}

/** In a demo, in somebody's shoes, there is nothing to show it with: one press. Nowhere else does this do anything. */
export async function showInShoes(
  tx: Transaction,
  { next }: { next: string },
  { session, place, w }: Pick<Where, 'session' | 'place' | 'w'>,
): Promise<Outcome> {
  const shown = await tx.ask(
    maybe(sql<{ id: Id }>`update shared.session s set confirmed_at = ${tx.now}
      where s.id = ${session} and s.account_id is null
        and exists (select from shared.place p where p.key = ${place.key} and p.demo)
      returning s.id`),
  )
  return shown ? next : { errors: [{ field: 'press', message: w.itIsMe.errors.wrong }] }
}
