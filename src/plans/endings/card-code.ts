import { digest, newCode, readCode } from '../../identity/index.ts'

/** A code for a card: twelve letters, 59 bits. It is shown once; what is kept is its digest. */
export const freshCard = newCode

/** A code as it was typed; null when it cannot be one. */
export const readCard = readCode

export function cardHash(code: string): Buffer {
  return digest(`card ${code}`)
}
