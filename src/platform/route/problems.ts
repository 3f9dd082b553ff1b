import { NotFound } from '../database/index.ts'

/** What can go wrong beyond a form: each has a page that helps. */
export type Problem = 'missing' | 'expired' | 'too large' | 'too many' | 'away' | 'ours'

export const statusOf: Record<Problem, number> = {
  missing: 404,
  expired: 403,
  'too large': 413,
  'too many': 429,
  away: 503,
  ours: 500,
}

/** Raised where somebody tries too often; see `limits.ts`. */
export class TooMany extends Error {
  /** When it may be tried again. */
  readonly seconds: number
  constructor(seconds: number) {
    super('too many')
    this.seconds = seconds
  }
}

const away =
  /ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/

export function problemOf(error: unknown): Problem {
  if (error instanceof NotFound) return 'missing'
  if (error instanceof TooMany) return 'too many'
  const { code = '', statusCode = 0, message = '' } = error as { code?: string; statusCode?: number; message?: string }
  if (statusCode === 413) return 'too large'
  if (statusCode === 404 || statusCode === 400 || statusCode === 415) return 'missing'
  if (/^(57P0|08|53)/.test(code) || away.test(`${code} ${message}`)) return 'away'
  return 'ours'
}
