import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../platform/index.ts'

type Where = Pick<Config, 'publicUrl'>

/**
 * The name of the cookie that holds a session's token. Over https it carries `__Host-`, by which the browser refuses it
 * from any other host or path; a first trial on this machine has no https.
 */
export function sessionCookie(where: Where): string {
  return isSecure(where) ? '__Host-alongside' : 'alongside'
}

/** The token a request came with, if any. */
export function tokenOf(request: FastifyRequest, where: Where): string | null {
  return request.cookies[sessionCookie(where)] ?? null
}

/** Gives the browser its token; scripts cannot read it, and other sites cannot send it along. */
export function giveToken(reply: FastifyReply, where: Where, token: string, until: Date): void {
  reply.setCookie(sessionCookie(where), token, { ...options(where), expires: until })
}

/** Takes the token back. */
export function takeToken(reply: FastifyReply, where: Where): void {
  reply.clearCookie(sessionCookie(where), options(where))
}

function options(where: Where) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(where) } as const
}

function isSecure({ publicUrl }: Where): boolean {
  return publicUrl.startsWith('https:')
}
