import type { Fields } from './read-fields.ts'

const prefix = 'alongside:draft:'
const days = 5 * 24 * 60 * 60 * 1000

/** `sent`: the words went with a form; they are kept only until the next page shows that the server had them. */
type Kept = { at: number; fields: Fields; sent?: boolean }

/** Keeps on this device what could not be saved, for five days at most: a worker's draft lives no longer either. */
export function keepWords(draft: string, fields: Fields, sent = false): void {
  try {
    localStorage.setItem(prefix + draft, JSON.stringify({ at: Date.now(), fields, sent } satisfies Kept))
  } catch {
    // A full or forbidden store: the page itself still holds the words.
  }
}

export function findWords(draft: string): Fields | undefined {
  return read(prefix + draft)?.fields
}

export function forgetWords(draft: string): void {
  forget((key) => key === prefix + draft)
}

/** Once a page of ours has come that is not a fault, words that were sent have arrived; old ones go in any case. */
export function forgetArrivedWords(faulty: boolean): void {
  forget((key) => {
    const kept = read(key)
    return !kept || Date.now() - kept.at > days || (!faulty && kept.sent === true)
  })
}

/** After signing out nothing stays on the device that somebody else may use next. */
export function forgetAllWords(): void {
  forget(() => true)
}

function forget(which: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix) && which(key)) localStorage.removeItem(key)
  } catch {
    // A forbidden store holds nothing.
  }
}

function read(key: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
