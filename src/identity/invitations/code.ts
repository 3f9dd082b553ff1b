import { randomInt } from 'node:crypto'
import { digest } from '../session.ts'

/** No 0, 1, I, L, O, U: nothing that looks or sounds like another, and no rude words by chance. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 12

/** A code for a letter or the phone: twelve letters in three groups, 59 bits. */
export function newCode(): string {
  return spaced(Array.from({ length }, () => letters[randomInt(letters.length)]).join(''))
}

/** A code as it was typed, in small letters or with blanks; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s.–-]/g, '')
  return plain.length === length && [...plain].every((letter) => letters.includes(letter)) ? spaced(plain) : null
}

/** What is kept of a code. */
export function codeHash(code: string): Buffer {
  return digest(`invitation ${code}`)
}

function spaced(plain: string): string {
  return plain.replace(/(.{4})(?=.)/g, '$1-')
}
