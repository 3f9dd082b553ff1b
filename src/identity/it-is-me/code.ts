import { randomInt } from 'node:crypto'
import type { Id } from '../../platform/index.ts'
import { digest } from '../session.ts'

/** A code of eight figures. Guessing is limited to ten in a quarter of an hour, so that these are plenty. */
export function newCode(): string {
  return String(randomInt(100_000_000)).padStart(8, '0')
}

/** As it is read out and written down. */
export function inTwo(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/** A code works for the session alone that asked for it: whoever finds it elsewhere gets nowhere. */
export function codeDigest(session: Id, code: string): Buffer {
  return digest(`it is me ${session} ${code}`)
}
