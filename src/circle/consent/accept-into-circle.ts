import type { FastifyReply } from 'fastify'
import { accountFor, codeHash, enter, invitationWords } from '../../identity/index.ts'
import { type Config, newId, type Outcome, type Place, type Transaction, type Viewer } from '../../platform/index.ts'
import type { Accepting } from './forms.ts'
import { acceptIntoCircle, invitedToCircle } from './store.ts'
import type { Words } from './words.ts'

type Where = { place: Place; reply: FastifyReply; viewer: Viewer | null; w: Words }

/**
 * Yes to an invitation: as whoever is signed in, as whom an e-mail with its password signs in here already, or as a new
 * member with an account. One account may stand in the circles of several people.
 */
export async function enterCircle(
  tx: Transaction,
  config: Config,
  { code, once, newcomer }: Accepting & { code: string },
  { place, reply, viewer, w }: Where,
): Promise<Outcome> {
  const hash = codeHash(code)
  const asked = await tx.ask(invitedToCircle(hash, once))
  if (!asked || asked.mine) return { errors: [{ field: 'open', message: w.invited.goneLead }] }
  const page = `/people/${asked.personId}/my-part`
  if (viewer) {
    await tx.ask(acceptIntoCircle(hash, { member: viewer.id, knownAs: viewer.knownAs, account: null, once }))
    return page
  }
  if (!newcomer) return { errors: [{ field: 'name', message: w.invited.errors.name }] }
  const { name, email, password } = newcomer
  const opened = await accountFor(
    tx,
    { email, password, answered: asked.email === email },
    { place, w: invitationWords.en },
  )
  if (opened.errors) return opened
  const [done] = await tx.ask(
    acceptIntoCircle(hash, { member: opened.here ?? newId(), knownAs: name, account: opened.account, once }),
  )
  const member = done?.member ?? ''
  return enter(tx, config, { account: opened.account, member, place, reply, next: page })
}
