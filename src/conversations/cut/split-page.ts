import { guessDay } from './guess-day.ts'

/** Somebody who was there, as the page may name them. */
export interface InTheRoom {
  /** A member’s id, or `name:` and the name of somebody who is only a name. */
  key: string
  name: string
}

/** A line of the page, ready to become a statement. */
export interface Piece {
  text: string
  /** Who said it, by their key; “name:Pat” for a name the page uses and the room does not know. */
  speaker: string
  kind: 'promise' | null
  /** “by Monday” in the words, as an ISO day; else null. */
  by: string | null
  /** A question of the guide, written down by pressing it: left out unless somebody puts it in. */
  prompt: boolean
}

export interface Page {
  words: string
  room: readonly InTheRoom[]
  /** Whose record it is: who speaks when the page does not say. */
  person: string
  /** Who wrote it: “me”. */
  writer: string
  prompts: readonly string[]
  heldAt: Date
}

/** More lines than anybody would go through in one go; what is beyond stays on the page. */
export const mostPieces = 150

/**
 * Splits a page into what was said. A line is one thing; `J:` or `Pat:` in front says who spoke, and holds for the
 * lines under it until an empty line or another name; `me:` is the writer. A first letter counts when it can mean only one.
 */
export function splitPage(page: Page): Piece[] {
  const prompts = new Set(page.prompts.map(plain))
  const pieces: Piece[] = []
  let speaker = page.person
  for (const raw of page.words.split('\n')) {
    const line = raw.replace(/^\s*(?:[-–—*•·]\s+)?/u, '').trim()
    if (line === '') speaker = page.person
    if (line === '' || !/[\p{L}\p{N}]/u.test(line)) continue
    const named = nameInFront(line, page)
    if (named) speaker = named.speaker
    const text = named ? named.rest : line
    if (text === '') continue
    const prompt = !named && prompts.has(plain(text))
    const by = prompt ? null : guessDay(text, page.heldAt)
    pieces.push({ text, speaker: prompt ? page.person : speaker, kind: by ? 'promise' : null, by, prompt })
    if (pieces.length === mostPieces) break
  }
  return pieces
}

const inFront = /^([\p{L}][\p{L}\p{M}’'.-]*(?: [\p{L}][\p{L}\p{M}’'.-]*){0,2})\s?:(?:\s+|$)/u
/** What stands before a colon in notes and is nobody’s name. */
const nobody = new Set(['note', 'notes', 'nb', 'ps', 'todo', 'next', 'idea', 'question', 'q', 'a', 'tel', 'address'])

function nameInFront(line: string, page: Page): { speaker: string; rest: string } | null {
  const found = inFront.exec(line)
  const name = found?.[1]
  if (found === null || name === undefined) return null
  const rest = line.slice(found[0].length).trim()
  const low = plain(name)
  if (low === 'me' || low === 'i') return { speaker: page.writer, rest }
  const fits = page.room.filter((one) => {
    const full = plain(one.name)
    return full === low || full.split(' ')[0] === low || initials(full) === low.replaceAll('.', '')
  })
  const close = fits.length > 0 ? fits : page.room.filter((one) => plain(one.name)[0] === low.replaceAll('.', ''))
  if (close.length === 1 && close[0]) return { speaker: close[0].key, rest }
  // A name the room does not know, such as somebody who looked in: “Pat:”, not “note:”, not a letter that fits two.
  const isName = name.length > 1 && /^\p{Lu}/u.test(name) && !nobody.has(low) && close.length === 0
  return isName ? { speaker: `name:${name}`, rest } : null
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((part) => part[0] ?? '')
    .join('')
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase('en').replaceAll('’', "'").replace(/\s+/g, ' ')
}
