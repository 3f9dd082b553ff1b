import { type Kind, unpressedKind } from './kinds.ts'
import { type Page, type Piece, splitPage } from './split-page.ts'

/** What somebody wants a line to become. */
export interface Wanted {
  speaker: string
  kind: Kind
  out?: boolean
  /** Who could remove a barrier, typed. */
  remove?: string
}

/** The work that is left after a visit: presses, letters typed, and how long that takes somebody used to it. */
export interface AfterWork {
  things: number
  presses: number
  letters: number
  seconds: number
}

/**
 * Seconds of the keystroke-level model (Card, Moran and Newell, 1980): finding and pressing, thinking before a press,
 * and a letter on a phone; and reading silently at 238 words a minute (Brysbaert, 2019). From knowledge; a measure to
 * compare our own versions by, not a promise.
 */
const perPress = 1.1 + 0.2 + 1.35
const perLetter = 0.4
const perWord = 60 / 238

/**
 * Counts what has to be pressed between “Finish” on the page and “Done”, when the page is split as it is and somebody
 * wants this: a kind is one press, another speaker two (the list and the name), leaving out one, who could remove a
 * barrier two and its letters.
 */
export function afterWork(page: Page, wanted: readonly Wanted[]): AfterWork {
  const pieces = splitPage(page)
  let presses = 2
  let letters = 0
  for (const [at, piece] of pieces.entries()) {
    const want = wanted[at]
    if (want === undefined) continue
    presses += pressesFor(piece, want, page.writer)
    letters += want.remove?.length ?? 0
  }
  const words = page.words.split(/\s+/).filter(Boolean).length
  const seconds = Math.round(presses * perPress + letters * perLetter + words * perWord)
  return { things: wanted.filter(({ out }) => !out).length, presses, letters, seconds }
}

function pressesFor(piece: Piece, want: Wanted, writer: string): number {
  if (want.out) return piece.prompt ? 0 : 1
  const guessed = piece.kind ?? unpressedKind(want.speaker, writer)
  const kind = want.kind === guessed ? 0 : 1
  const speaker = want.speaker === piece.speaker ? 0 : 2
  return (piece.prompt ? 1 : 0) + kind + speaker + (want.remove ? 2 : 0)
}
