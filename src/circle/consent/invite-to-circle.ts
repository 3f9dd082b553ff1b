import { codeHash, newCode } from '../../identity/index.ts'
import { type Id, newId, type Place, type Transaction, writeLetter } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { endOf, startOf } from './days.ts'
import type { Inviting } from './forms.ts'
import { circleInviteDays } from './settings.ts'
import { insertCircleInvitation } from './store.ts'
import type { Words } from './words.ts'

/**
 * Asks somebody in. Answers where to go: the page that shows the code, which is nowhere else to be had. The letter by
 * mail says nothing of whose circle it is.
 */
export async function inviteToCircle(
  tx: Transaction,
  person: Id,
  { from, until, how, entry, ...said }: Inviting,
  { place, w }: { place: Place; w: Words },
): Promise<string> {
  const { value: days } = await tx.ask(valueOn(circleInviteDays, tx.now))
  const code = newCode()
  const id = newId()
  tx.run(
    insertCircleInvitation({
      ...said,
      id,
      person,
      hash: codeHash(code),
      until: new Date(tx.now.getTime() + days * 86_400_000),
      from: from ? startOf(from) : tx.now,
      accessUntil: until ? endOf(until) : null,
      entry,
      how: how.how,
    }),
  )
  const path = `/people/${person}/circle/invitations/${id}`
  if (said.way !== 'by mail') return `${path}${said.way === 'on paper' ? '/letter' : ''}?code=${code}`
  const { letter } = w
  tx.run(
    writeLetter({
      to: said.email,
      about: 'circle invitation',
      subject: letter.subject(place.name),
      words: letter.mail(place.name),
      link: `/invited/${code}`,
    }),
  )
  return `${path}?done=sent`
}
