import { type Id, type Letter, type Place, type Transaction, writeLetter } from '../../platform/index.ts'
import { invitationDays } from '../rules.ts'
import { codeHash, newCode } from './code.ts'
import { insertInvitation } from './store.ts'
import type { Words } from './words.ts'

/**
 * Invites a member to have an account: by a letter to `email`, or, without one, by a code to print or to say. Answers
 * the code, which is nowhere else to be had. The person is told: somebody made a way in to their record.
 */
export function invite(
  tx: Transaction,
  member: Id,
  { email, place, w }: { email: string; place: Place; w: Words },
): string {
  const code = newCode()
  const until = new Date(tx.now.getTime() + invitationDays * 86_400_000)
  const how = email === '' ? 'by code' : 'by mail'
  tx.run(insertInvitation(member, { how, email, hash: codeHash(code), until }))
  if (email !== '') tx.run(writeLetter(inviteLetter(email, code, place.name, w)))
  return code
}

function inviteLetter(to: string, code: string, place: string, { letter }: Words): Letter {
  return {
    to,
    about: 'invitation',
    subject: letter.subject(place),
    words: letter.mail(place),
    link: `/welcome/${code}`,
  }
}
