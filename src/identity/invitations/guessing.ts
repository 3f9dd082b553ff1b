import type { Limit } from '../../platform/index.ts'

/**
 * Codes are long; even so, guessing ends soon: from one address, and for codes that begin alike from wherever they are
 * tried. Routes that say the same `of` count together.
 */
export function guessing(of: string): Limit[] {
  return [
    { of, most: 20, seconds: 15 * 60, by: 'address' },
    { of, most: 40, seconds: 15 * 60, by: { code: 'code', first: 4 } },
  ]
}

/** The same where the code stands in the path: it is guessed by looking, too. */
export function guessingByLooking(of: string): Limit[] {
  return guessing(of).map((limit) => ({ ...limit, looks: true }))
}
