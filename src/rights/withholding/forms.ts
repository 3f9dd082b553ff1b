import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type Field,
  fields,
  id,
  type Posted,
  words as text,
  textOf,
  ticked,
  Wrong,
} from '../../platform/index.ts'
import { mostWeeks } from '../settings.ts'
import { type EntryTable, entryTables, type Ground, grounds } from './store.ts'
import type { Words } from './words.ts'

/** Weeks as typed; how many are allowed is for the place to say, and the act looks. */
function weeks(wrong: string): Field<number> {
  return (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (!/^\d{1,2}$/.test(typed) || Number(typed) < 1) throw new Wrong(wrong)
    return Number(typed)
  }
}

export interface Proposing {
  /** What stands already; null: `text` is written down now, and kept back from the first moment. */
  entry: { table: EntryTable; id: string } | null
  text: string
  ground: Ground
  words: string
  weeks: number
  hold: boolean
  quiet: string
}

export function proposeForm(posted: Posted, { propose: { errors } }: Words): Checked<Proposing> {
  const fresh = textOf(posted, 'entry') === ''
  const { value, errors: wrong } = fields(posted, {
    table: fresh ? () => null : choice(entryTables, errors.text),
    entry: fresh ? () => null : id(errors.text),
    text: text({ missing: fresh ? errors.text : undefined, tooLong: errors.tooLong }),
    ground: choice(grounds, errors.ground),
    words: text({ missing: errors.words, most: 4_000, tooLong: errors.tooLong }),
    weeks: weeks(errors.weeks(mostWeeks.initial)),
    hold: ticked,
    quiet: text({ most: 4_000, tooLong: errors.tooLong }),
  })
  if (wrong) return { errors: wrong }
  const { table, entry, ...rest } = value
  return { value: { ...rest, hold: rest.hold || fresh, entry: table && entry ? { table, id: entry } : null } }
}

export interface Deciding {
  answer: 'yes' | 'no'
  words: string
  weeks: number | null
}

export function decideForm(posted: Posted, { decide: { errors } }: Words): Checked<Deciding> {
  const typed = textOf(posted, 'weeks').trim() !== ''
  return fields(posted, {
    answer: choice(['yes', 'no'] as const, errors.answer),
    words: text({ missing: errors.words, most: 4_000, tooLong: errors.tooLong }),
    weeks: typed ? weeks(errors.weeks(mostWeeks.initial)) : () => null,
  })
}

export function challengeForm(
  posted: Posted,
  w: Words,
  asked: Asked,
): Checked<{ words: string; how: AtTheirWordSaid }> {
  return fields(posted, { words: text({ most: 4_000, tooLong: w.propose.errors.tooLong }), how: atTheirWord(asked) })
}

export function endForm(posted: Posted, { notices, propose }: Words): Checked<{ words: string }> {
  return fields(posted, {
    words: text({ missing: notices.ending.missing, most: 4_000, tooLong: propose.errors.tooLong }),
  })
}

export function panelForm(posted: Posted, { panel, propose }: Words): Checked<{ words: string }> {
  return fields(posted, { words: text({ missing: panel.missing, most: 4_000, tooLong: propose.errors.tooLong }) })
}
