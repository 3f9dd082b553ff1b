import { atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  choice,
  fields,
  maybeId,
  type Posted,
  words as text,
  textOf,
  uploads,
} from '../../platform/index.ts'
import { knownDay } from './rules/known-day.ts'
import { rings, whats } from './types.ts'
import type { MapWords } from './words.ts'

const wordsOf = ({ errors }: MapWords['entry'], { now }: Asked) => ({
  what: choice(whats, errors.what),
  isToMe: text({ most: 300, tooLong: errors.tooLong }),
  brings: text({ most: 1000, tooLong: errors.tooLong }),
  iBring: text({ most: 1000, tooLong: errors.tooLong }),
  since: knownDay(errors.since, now),
})

export function newEntryForm(posted: Posted, { entry: w }: MapWords, asked: Asked) {
  return fields(posted, {
    member: maybeId,
    // Somebody who was chosen has a name already.
    knownAs(given, name) {
      const chosen = maybeId(given, 'member') !== null
      return text({ missing: chosen ? undefined : w.errors.name, most: 200, tooLong: w.errors.tooLong })(given, name)
    },
    ...wordsOf(w, asked),
    ring: choice(rings, w.errors.ring),
    how: atTheirWord(asked),
  })
}

export function wordsForm(posted: Posted, { entry: w }: MapWords, asked: Asked) {
  return fields(posted, {
    knownAs: text({ missing: w.errors.name, most: 200, tooLong: w.errors.tooLong }),
    ...wordsOf(w, asked),
    version,
    how: atTheirWord(asked),
  })
}

/** By drag or by the list: a ring, and where on it; “further round” says where they stand and goes on from there. */
export function moveForm(posted: Posted, { entry: w }: MapWords, asked: Asked) {
  return fields(posted, {
    ring: choice(rings, w.errors.ring),
    angle,
    round: (given, name) => textOf(given, name) !== '',
    onDay: knownDay(w.errors.since, asked.now),
    version,
    how: atTheirWord(asked),
  })
}

export function leaveForm(posted: Posted, { entry: w }: MapWords, asked: Asked) {
  return fields(posted, {
    onDay: knownDay(w.errors.since, asked.now),
    words: text({ most: 1000, tooLong: w.errors.tooLong }),
    how: atTheirWord(asked),
  })
}

export function backForm(posted: Posted, { entry: w }: MapWords, asked: Asked) {
  return fields(posted, {
    ring: choice(rings, w.errors.ring),
    onDay: knownDay(w.errors.since, asked.now),
    how: atTheirWord(asked),
  })
}

export function pictureForm(posted: Posted, { entry: w }: MapWords, asked: Asked) {
  return fields(posted, { picture: uploads(asked.files, w.pictureErrors), how: atTheirWord(asked) })
}

export function pressForm(posted: Posted, _w: MapWords, asked: Asked) {
  return fields(posted, { how: atTheirWord(asked) })
}

/** The version a page was begun from; what no page of ours put there is none. */
function version(posted: Posted, name: string): number {
  const typed = textOf(posted, name)
  return /^\d{1,6}$/.test(typed) ? Number(typed) : 0
}

/** Degrees clockwise from the top; null: wherever there is room. Nobody types it: what no page of ours put there is none. */
function angle(posted: Posted, name: string): number | null {
  const typed = textOf(posted, name)
  return /^\d{1,3}$/.test(typed) ? Number(typed) % 360 : null
}
