import { atTheirWordWays, type How } from '../../people/index.ts'
import { type Asked, choice, type Field, textOf, Wrong } from '../../platform/index.ts'

/** Whether the reader is the person whose plan it is. */
export function isOwn({ viewer, person }: Pick<Asked, 'viewer' | 'person'>): boolean {
  return viewer?.id === person
}

/** How somebody told it: on screen when they press themselves; otherwise whoever writes it down has to say how. */
export function how(asked: Asked, missing: string): Field<How> {
  return isOwn(asked) ? () => 'on screen' : choice(atTheirWordWays, missing)
}

/** A count that a page put there, to notice that somebody was quicker. */
export const version: Field<number> = (posted, name) => {
  const count = Number(textOf(posted, name))
  return Number.isInteger(count) && count >= 0 && count < 2 ** 31 ? count : 0
}

/** A whole number of a short scale; what is not on it is said to be missing. */
export function scale(least: number, most: number, missing: string): Field<number> {
  return (posted, name) => {
    const text = textOf(posted, name).trim()
    const value = Number(text)
    if (!/^\d{1,3}$/.test(text) || value < least || value > most) throw new Wrong(missing)
    return value
  }
}
