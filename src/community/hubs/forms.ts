import { type AtTheirWordSaid, atTheirWord, atTheirWordWays } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type Field,
  fields,
  type Id,
  id,
  maybeDay,
  maybeId,
  type Posted,
  staysEmpty,
  words as text,
  textOf,
  ticked,
  Wrong,
} from '../../platform/index.ts'
import { isoDay } from '../../ui/index.ts'
import { type BookingSaid, reasonsOff, ways } from './store.ts'
import type { HubWords } from './words.ts'

/** What is booked; `other`: another time than that of the page, chosen because somebody was quicker there. */
type Booked = BookingSaid & { other: Id | null }

/** A name and a way to be reached; nothing that anybody could be turned away by. */
export function bookForm(posted: Posted, { book: { errors } }: HubWords): Checked<Booked> {
  const read = fields(posted, {
    name: text({ missing: errors.name, most: 100, tooLong: errors.tooLong }),
    contact: text({ most: 300, tooLong: errors.tooLong }),
    helps: text({ most: 500, tooLong: errors.tooLong }),
    remind: ticked,
    way: (typed, name) => choice(ways)(typed, name) ?? 'on screen',
    other: maybeId,
    website: staysEmpty(errors.website),
  })
  if (read.errors) return read
  const { website: _empty, ...said } = read.value
  return { value: said }
}

/** The same in somebody’s record: by them, or at their word. */
export function bookInRecordForm(
  posted: Posted,
  w: HubWords,
  asked: Asked,
): Checked<Booked & { how: AtTheirWordSaid }> {
  const said = bookForm(posted, w)
  const how = fields(posted, { how: atTheirWord(asked) })
  if (said.errors || how.errors) return { errors: [...(said.errors ?? []), ...(how.errors ?? [])] }
  return { value: { ...said.value, way: how.value.how.how, person: asked.person, how: how.value.how } }
}

/** Somebody rang: which time it was, the name they said, and how they told us. */
export function cannotComeForm(posted: Posted, { session: { errors } }: HubWords) {
  return fields(posted, {
    at(typed, name): Date {
      const at = new Date(textOf(typed, name))
      if (Number.isNaN(at.getTime())) throw new Wrong(errors.at)
      return at
    },
    name: text({ missing: errors.name, most: 100, tooLong: errors.tooLong }),
    how: choice(atTheirWordWays, errors.how),
  })
}

export const lengths = ['20', '30', '45', '60', '90'] as const
export const sidesBySide = ['1', '2', '3', '4'] as const
export const weekCounts = ['1', '2', '4', '8', '12'] as const

export interface SessionPlanned {
  neighbourhood: string
  place: string | null
  placeName: string
  roomWords: string
  /** ISO date, and times of day such as `14:30`. */
  on: string
  from: string
  to: string
  minutes: number
  beside: number
  weeks: number
  dropIn: boolean
  phone: string
}

export function sessionForm(posted: Posted, { sessions: { errors } }: HubWords, { now }: { now: Date }) {
  const clock: Field<string> = (typed, name) => {
    const [, hour, minute = '00'] = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/.exec(textOf(typed, name).trim()) ?? []
    if (hour === undefined) throw new Wrong(errors.clock)
    return `${hour.padStart(2, '0')}:${minute}`
  }
  const read = fields(posted, {
    neighbourhood: id(errors.neighbourhood),
    place: maybeId,
    placeName: text({ most: 200, tooLong: errors.tooLong }),
    roomWords: text({ most: 500, tooLong: errors.tooLong }),
    on(typed, name): string {
      const day = maybeDay(errors.on)(typed, name)
      if (day === null || day < isoDay(now)) throw new Wrong(errors.on)
      return day
    },
    from: clock,
    to: clock,
    minutes: (typed, name) => Number(choice(lengths, errors.minutes)(typed, name)),
    beside: (typed, name) => Number(choice(sidesBySide)(typed, name) ?? 1),
    weeks: (typed, name) => Number(choice(weekCounts)(typed, name) ?? 1),
    dropIn: ticked,
    phone: text({ most: 60, tooLong: errors.tooLong }),
  })
  if (read.errors) return read
  const { from, to, minutes } = read.value
  const long = minutesOf(to) - minutesOf(from)
  if (long < minutes) return { errors: [{ field: 'to', message: errors.order }] }
  if (long > 720) return { errors: [{ field: 'to', message: errors.many }] }
  return { value: read.value satisfies SessionPlanned }
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return hour * 60 + minute
}

export function offForm(posted: Posted, { session: { errors } }: HubWords) {
  return fields(posted, { because: choice(reasonsOff, errors.because) })
}

export function droppedForm(posted: Posted, { session: { errors } }: HubWords) {
  return fields(posted, { name: text({ most: 100, tooLong: errors.tooLong }) })
}
