import {
  type Checked,
  choice,
  type Field,
  fields,
  maybeEmail,
  maybeId,
  maybeWebsite,
  newId,
  type Posted,
  words as text,
  textOf,
  textsOf,
  ticked,
  Wrong,
} from '../../../platform/index.ts'
import { readDay, readTime } from '../../../ui/index.ts'
import { weekdayCodes } from '../times/falls-on.ts'
import { accessAnswers, accessFacts, assetKinds, costs } from '../types.ts'
import type { EntryTime } from './store.ts'
import type { Words } from './words.ts'

/** An entry or a part of it, by the columns of its tables, as the database takes it. */
export type EntryTyped = Record<string, unknown>

type Errors = Words['errors']

/** What an entry says of itself: everything but its times. */
export function entryForm(posted: Posted, { errors }: Words): Checked<EntryTyped> {
  const short = (most: number, missing?: string) => text({ missing, most, tooLong: errors.tooLong })
  const read = fields(posted, {
    name: short(200, errors.name),
    line: (given: Posted, name: string) => short(200, errors.line)(given, name).replace(/\s+/g, ' '),
    about: short(10_000),
    for_whom: short(500),
    cost: choice(costs),
    cost_words: short(200),
    place_name: short(200),
    address_lines: lines(errors),
    postcode: postcode(errors),
    neighbourhood_id: maybeId,
    get_there: short(1000),
    phone: phone(errors),
    email: maybeEmail(errors.email),
    website: maybeWebsite(errors.website),
    languages: languages(errors),
    room: short(500),
    status: choice(['active', 'paused', 'closed'], errors.status),
    paused_words: short(300),
  })
  if (read.errors) return read
  const access = accessTyped(posted, errors)
  return access.errors ? access : { value: { ...read.value, access: access.value } }
}

/** The same with its kind, for a new entry. */
export function newEntryForm(posted: Posted, w: Words): Checked<EntryTyped> {
  const kind = fields(posted, { kind: choice(assetKinds, w.errors.kind) })
  const entry = entryForm(posted, w)
  if (kind.errors || entry.errors) return { errors: [...(kind.errors ?? []), ...(entry.errors ?? [])] }
  return { value: { ...entry.value, ...kind.value } }
}

function accessTyped(posted: Posted, errors: Errors): Checked<EntryTyped[]> {
  const found: EntryTyped[] = []
  for (const fact of accessFacts) {
    const key = fact.replace(' ', '-')
    const read = fields(posted, {
      [`is-${key}`]: choice(accessAnswers),
      [`say-${key}`]: text({ most: 300, tooLong: errors.tooLong }),
    })
    if (read.errors) return read
    const answer = read.value[`is-${key}`] ?? null
    const said = read.value[`say-${key}`] ?? ''
    if (answer !== null || said !== '') found.push({ fact, answer: answer ?? 'partly', words: said })
  }
  return { value: found }
}

export const rhythms = ['once', 'weekly', 'monthly', 'on days of the month'] as const
export const nths = ['1', '2', '3', '4', '-1'] as const

/** One time that is added to an entry. */
export function timeForm(posted: Posted, { errors }: Words, now: Date): Checked<EntryTime> {
  const read = fields(posted, {
    rhythm: choice(rhythms, errors.rhythm),
    weekdays: (given: Posted, name: string) => weekdayCodes.filter((code) => textsOf(given, name).includes(code)),
    nths: (given: Posted, name: string) => nths.filter((nth) => textsOf(given, name).includes(nth)),
    monthDays: monthDays(errors),
    every: number(errors.every, 1, 52, 1),
    startsOn: dayField(errors.startsOn, now),
    untilOn: dayField(errors.untilOn, now),
    opens: clock(errors.opens),
    closes: clock(errors.closes),
    holidays: ticked,
    words: text({ most: 200, tooLong: errors.tooLong }),
  })
  if (read.errors) return read
  const { rhythm, weekdays, nths: which, monthDays: dates, startsOn, untilOn, opens } = read.value
  const wrong = [
    opens === null && { field: 'opens', message: errors.opens },
    rhythm === 'once' && startsOn === null && { field: 'startsOn', message: errors.startsOn },
    (rhythm === 'weekly' || rhythm === 'monthly') &&
      weekdays.length === 0 && { field: 'weekdays', message: errors.weekdays },
    rhythm === 'monthly' && which.length === 0 && { field: 'nths', message: errors.nths },
    rhythm === 'on days of the month' && dates.length === 0 && { field: 'monthDays', message: errors.monthDays },
    startsOn !== null && untilOn !== null && untilOn < startsOn && { field: 'untilOn', message: errors.untilBefore },
  ].filter((one) => one !== false)
  if (wrong.length > 0) return { errors: wrong }
  const days =
    rhythm === 'weekly'
      ? weekdays
      : rhythm === 'monthly'
        ? which.flatMap((nth) => weekdays.map((code) => `${nth}${code}`))
        : []
  return {
    value: {
      id: newId(),
      freq: rhythm === 'on days of the month' ? 'monthly' : rhythm,
      every: rhythm === 'once' ? 1 : read.value.every,
      days,
      month_days: rhythm === 'on days of the month' ? dates : [],
      starts_on: startsOn ?? now.toISOString().slice(0, 10),
      until_on: untilOn,
      opens: opens ?? '',
      closes: read.value.closes,
      skips: [],
      not_on_bank_holidays: read.value.holidays,
      words: read.value.words,
    },
  }
}

export function skipForm(posted: Posted, { errors }: Words, now: Date): Checked<{ day: string }> {
  const read = fields(posted, { day: dayField(errors.skip, now) })
  if (read.errors) return read
  return read.value.day === null
    ? { errors: [{ field: 'day', message: errors.skip }] }
    : { value: { day: read.value.day } }
}

const dayField =
  (wrong: string, now: Date): Field<string | null> =>
  (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (typed === '') return null
    const day = readDay(typed, now)
    if (day === null) throw new Wrong(wrong)
    return day
  }

const clock =
  (wrong: string): Field<string | null> =>
  (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (typed === '') return null
    const time = readTime(typed)
    if (time === null) throw new Wrong(wrong)
    return time
  }

const number =
  (wrong: string, least: number, most: number, otherwise: number): Field<number> =>
  (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (typed === '') return otherwise
    if (!/^\d{1,3}$/.test(typed) || Number(typed) < least || Number(typed) > most) throw new Wrong(wrong)
    return Number(typed)
  }

const monthDays =
  ({ monthDays: wrong }: Errors): Field<number[]> =>
  (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (typed === '') return []
    const days = typed.split(/[\s,]+|and/).filter((part) => part !== '')
    if (!days.every((day) => /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 31)) throw new Wrong(wrong)
    return [...new Set(days.map(Number))].sort((a, b) => a - b)
  }

const lines =
  (errors: Errors): Field<string[]> =>
  (posted, name) => {
    const found = textOf(posted, name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (found.length > 6 || found.some((line) => line.length > 200)) throw new Wrong(errors.address)
    return found
  }

const languages =
  (errors: Errors): Field<string[]> =>
  (posted, name) => {
    const found = textOf(posted, name)
      .split(/[,\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
    if (found.length > 20 || found.some((one) => one.length > 60)) throw new Wrong(errors.languages)
    return found
  }

const postcode =
  (errors: Errors): Field<string | null> =>
  (posted, name) => {
    const typed = textOf(posted, name).trim().toUpperCase()
    if (typed === '') return null
    if (!/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(typed)) throw new Wrong(errors.postcode)
    return typed
  }

const phone =
  (errors: Errors): Field<string | null> =>
  (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (typed === '') return null
    if (!/^\+?[\d ()-]{3,30}$/.test(typed)) throw new Wrong(errors.phone)
    return typed
  }
