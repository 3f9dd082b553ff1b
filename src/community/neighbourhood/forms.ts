import { hows } from '../../people/index.ts'
import { choice, fields, type Posted, staysEmpty, words as text, textOf, ticked, Wrong } from '../../platform/index.ts'
import { lookedAs, type WordSaid } from './store.ts'
import type { NeighbourhoodWords } from './words.ts'

/** Something for the page of a neighbourhood; without a yes to being read by everybody there is nothing to put up. */
export function sayForm(posted: Posted, { say: { errors } }: NeighbourhoodWords) {
  const read = fields(posted, {
    kind: choice(['need', 'proud'] as const, errors.kind),
    words: text({ missing: errors.words, most: 400, tooLong: errors.tooLong }),
    saidAs: text({ most: 100, tooLong: errors.tooLong }),
    contact: text({ most: 300, tooLong: errors.tooLong }),
    how: (typed, name) => choice(hows)(typed, name) ?? 'on screen',
    consent(typed, name) {
      if (!ticked(typed, name)) throw new Wrong(errors.consent)
    },
    website: staysEmpty(errors.website),
  })
  if (read.errors) return read
  const { consent: _yes, website: _empty, ...said } = read.value
  return { value: said satisfies WordSaid }
}

export function lookForm(posted: Posted, { look: { errors } }: NeighbourhoodWords) {
  return fields(posted, { what: choice(lookedAs, errors.what) })
}

export function aboutForm(posted: Posted, { look: { errors } }: NeighbourhoodWords) {
  return fields(posted, {
    about: text({ most: 1_000, tooLong: errors.tooLong }),
    inhabitants(typed, name): number | null {
      const written = textOf(typed, name).replace(/[\s,]/g, '')
      if (written === '') return null
      if (!/^\d{1,7}$/.test(written)) throw new Wrong(errors.inhabitants)
      return Number(written)
    },
    phone(typed, name): string {
      const written = textOf(typed, name).trim()
      if (written !== '' && !/^[+\d][\d\s()-]{2,50}$/.test(written)) throw new Wrong(errors.phone)
      return written
    },
  })
}

export function nameForm(posted: Posted, { look: { errors } }: NeighbourhoodWords) {
  const named = text({ missing: errors.name, most: 80, tooLong: errors.tooLong })
  return fields(posted, {
    name(typed, field) {
      const name = named(typed, field).replace(/\s+/g, ' ')
      if (!/\p{L}/u.test(name)) throw new Wrong(errors.name)
      return name
    },
  })
}
