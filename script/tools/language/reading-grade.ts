import { createRequire } from 'node:module'

/** Required, for its ESM build and its types disagree about what the default export is. */
const readability: { fleschKincaidGrade(text: string): number } = createRequire(import.meta.url)('text-readability-ts')

/**
 * The school year (Flesch-Kincaid, United States grades: a nine-year-old is in grade 4) that sentences ask of a reader.
 * Labels of a few words say nothing about it and are left out; undefined when nothing is left.
 */
export function readingGrade(texts: string[]): number | undefined {
  const sentences = texts
    .filter((text) => text.split(/\s+/).length >= 4)
    .map((text) => text.replaceAll('’', "'"))
    .map((text) => (/[.!?:…]$/.test(text) ? text : `${text}.`))
  return sentences.length > 0 ? readability.fleschKincaidGrade(sentences.join(' ')) : undefined
}
