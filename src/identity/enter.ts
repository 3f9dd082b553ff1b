import type { FastifyReply } from 'fastify'
import { type Config, type Id, maybe, type Place, type Query, sql, type Transaction } from '../platform/index.ts'
import { giveToken, tokenOf } from './cookie.ts'
import { deviceOf } from './device.ts'
import { beginSession, endSession, newToken, sessionEnd } from './session.ts'

interface Entering {
  account: Id
  member: Id
  place: Place
  reply: FastifyReply
  /** Where they were going. */
  next: string
}

/**
 * Signs a member in on the device that asks: a new token always, and the session that this browser had before ends.
 * Answers where they go: `next`, or, where their death is written down, the page that says so kindly; they are not signed in.
 */
export async function enter(
  tx: Transaction,
  config: Config,
  { account, member, place, reply, next }: Entering,
): Promise<string> {
  if ((await tx.ask(writtenDown(member)))?.died) return '/we-were-told'
  const { token, hash } = newToken()
  const before = tokenOf(reply.request, config)
  if (before) tx.run(endSession(before, tx.now))
  tx.run(beginSession(hash, account, place, member, deviceOf(reply.request.headers['user-agent']), tx.now))
  giveToken(reply, config, token, sessionEnd(tx.now))
  return next
}

/** Whether a death is written down of a member, confirmed and not undone. */
function writtenDown(member: Id): Query<{ died: boolean }, { died: boolean } | null> {
  return maybe(sql<{ died: boolean }>`select recorded_dead(${member}) as died`)
}
