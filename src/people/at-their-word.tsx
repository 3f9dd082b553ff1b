import { type Asked, choice, type Field, type Id, textOf, type View } from '../platform/index.ts'
import { field, Radios } from '../ui/index.ts'
import { atTheirWordWords } from './at-their-word-words.ts'

/** The ways in which somebody tells what another writes down at their word. Everybody’s list: offered, checked, stored. */
export const atTheirWordWays = ['on paper', 'by phone', 'face to face'] as const

export type AtTheirWordWay = (typeof atTheirWordWays)[number]

/** How somebody did a thing here: by themselves on a screen, or in a way that another wrote down at their word. */
export const hows = ['on screen', ...atTheirWordWays] as const

export type How = (typeof hows)[number]

/** Who wrote it down at the person’s word (null: they did it themselves), and how they said it. */
export interface AtTheirWordSaid {
  by: Id | null
  how: How
}

const w = atTheirWordWords.en

/**
 * Asks how the person said it, or somebody else of that `name`; not there when the reader is that person. A link may say it before: `?how=on paper`.
 * Where several forms of one page ask it, each has a `mark`: the last part of the path it posts to, so that only the one
 * that came back shows what was wrong. Read with `fields(posted, { how: atTheirWord(asked) })`: the field is called `how`.
 */
export function AtTheirWord({ view, name, mark }: { view: View; name?: string; mark?: string }) {
  const { person, viewer, query } = view
  if (name === undefined && (person === null || person.id === viewer?.id)) return null
  const whose = name ?? person?.knownAs ?? ''
  const { value, errorMessage, ...rest } = field(view, 'how')
  const mine = mark === undefined || view.path.endsWith(`/${mark}`)
  return (
    <Radios
      {...rest}
      idPrefix={mine ? 'how' : `how-${mark.replace(/\W+/g, '-')}`}
      errorMessage={mine ? errorMessage : undefined}
      value={(mine && value) || textOf(query, 'how')}
      fieldset={{ legend: { text: w.legend(whose), classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: w.hint(whose) }}
      items={atTheirWordWays.map((how) => ({ value: how, text: w.hows[how] }))}
    />
  )
}

/** Reads `AtTheirWord`: by themselves when the sender is the person, else one of the ways, which must be chosen. */
export function atTheirWord({ viewer, person }: Pick<Asked, 'viewer' | 'person'>): Field<AtTheirWordSaid> {
  return (posted, name) => {
    if (viewer === null || viewer.id === person) return { by: null, how: 'on screen' }
    return { by: viewer.id, how: choice(atTheirWordWays, w.missing(w.them))(posted, name) }
  }
}

/** “at Joan’s word, by phone, written by Dev”; empty when they did it themselves. */
export function atTheirWordLine(name: string, how: How, writer: string): string {
  return how === 'on screen' ? '' : w.line(name, how, writer)
}
