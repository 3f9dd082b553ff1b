import { type Asked, type Checked, fields, type Posted, words as text, textOf } from '../../platform/index.ts'
import { type AtTheirWordSaid, atTheirWord } from '../at-their-word.tsx'
import { type Heading, headings, slugOf } from './headings.ts'
import type { Words } from './words.ts'

export interface AboutWritten {
  how: AtTheirWordSaid
  helpedBy: string
  /** What came back for each heading on the page, with the version it was begun from. */
  written: { heading: Heading; text: string; base: number }[]
}

export function aboutForm(posted: Posted, { edit: { errors } }: Words, asked: Asked): Checked<AboutWritten> {
  const own = text({ tooLong: errors.tooLong })
  const offered = headings.filter((heading) => slugOf(heading) in posted)
  const checked = fields(posted, {
    how: atTheirWord(asked),
    helpedBy: text({ most: 500, tooLong: errors.tooLong }),
    ...Object.fromEntries(offered.map((heading) => [slugOf(heading), own])),
  })
  if (checked.errors) return checked
  const { how, helpedBy, ...texts } = checked.value as { how: AtTheirWordSaid; helpedBy: string } & Record<
    string,
    string
  >
  const written = offered.map((heading) => ({
    heading,
    text: texts[slugOf(heading)] ?? '',
    base: baseOf(textOf(posted, `base-${slugOf(heading)}`)),
  }))
  return { value: { how, helpedBy, written } }
}

/** The version a page was begun from; 0: there was none. What nobody’s page put there begins from none as well. */
function baseOf(typed: string): number {
  return /^\d{1,6}$/.test(typed) ? Number(typed) : 0
}
