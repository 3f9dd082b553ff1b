import type { FastifyReply } from 'fastify'
import type { Config, Id, Place, Transaction } from '../platform/index.ts'
import { giveToken, tokenOf } from './cookie.ts'
import { deviceOf } from './device.ts'
import { beginSession, endSession, newToken, sessionEnd } from './session.ts'

/** Signs a member in on the device that asks: a new token always, and the session that this browser had before ends. */
export function enter(
  tx: Transaction,
  config: Config,
  { account, member, place, reply }: { account: Id; member: Id; place: Place; reply: FastifyReply },
): void {
  const { token, hash } = newToken()
  const before = tokenOf(reply.request, config)
  if (before) tx.run(endSession(before, tx.now))
  tx.run(beginSession(hash, account, place, member, deviceOf(reply.request.headers['user-agent']), tx.now))
  giveToken(reply, config, token, sessionEnd(tx.now))
}
