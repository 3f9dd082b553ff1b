import type { Draft } from '../../platform/index.ts'

/** What somebody wrote, without what they ticked: every field that reads like words, longest first. */
export function typedWords(fields: Draft['fields']): string[] {
  return Object.values(fields)
    .flat()
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/^[0-9a-f-]{36}$/.test(text))
    .sort((a, b) => b.length - a.length)
}

/** The beginning of it, to know it by in a list. */
export function beginningOf(fields: Draft['fields']): string | null {
  const [text] = typedWords(fields)
  if (text === undefined) return null
  return text.length <= 80 ? `“${text}”` : `“${text.slice(0, 80).replace(/\s+\S*$/, '')} …”`
}
