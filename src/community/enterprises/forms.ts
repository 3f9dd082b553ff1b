import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  type Field,
  fields,
  type Id,
  isId,
  maybeDay,
  maybeEmail,
  maybeId,
  maybePence,
  maybeWebsite,
  type Posted,
  words as text,
  textOf,
  textsOf,
  ticked,
  Wrong,
} from '../../platform/index.ts'
import { type Again, type AgreementSaid, agains, cares, rooms, type Said, type State, states, units } from './store.ts'
import type { Words } from './words.ts'

/** Each reads what was said and, where another writes it down, how; `whose` word it is. */
const said = ({ viewer }: Asked, whose: Id) => ({ how: atTheirWord({ viewer, person: whose }) })

/** Everything that stands on its page; only the name is needed to begin, the rest is asked for before it is listed. */
export function aboutForm(
  posted: Posted,
  { about: { errors } }: Words,
  asked: Asked,
  whose: Id,
): Checked<{ said: Said; how: AtTheirWordSaid; seen: string }> {
  const long = (most: number) => text({ most, tooLong: errors.tooLong })
  const read = fields(posted, {
    name: text({ missing: errors.name, most: 120, tooLong: errors.tooLong }),
    line: long(200),
    does: long(3_000),
    doesNot: long(3_000),
    price: maybePence(errors.price),
    priceUnit: choice(units),
    priceWords: long(300),
    hours: long(300),
    goesTo: ids,
    workers: workers(errors.workers),
    hasRoom: choice(rooms),
    room: long(300),
    languages,
    shownAs: long(80),
    website: maybeWebsite(errors.website),
    email: maybeEmail(errors.email),
    phone: long(60),
    food: ticked,
    care: choice(cares),
    careAnswer: long(1_000),
    elsewhere: ticked,
    ...said(asked, whose),
  })
  if (read.errors) return read
  const { how, price, priceUnit, hasRoom, phone, care, careAnswer, ...rest } = read.value
  if (price !== null && price > 1_000_000) return { errors: [{ field: 'price', message: errors.price }] }
  return {
    value: {
      how,
      seen: textOf(posted, 'seen'),
      said: {
        ...rest,
        pricePence: price,
        priceUnit: priceUnit ?? 'hour',
        hasRoom: hasRoom ?? 'yes',
        phone: phone || null,
        care,
        careAnswer: care === 'no' ? '' : careAnswer,
      },
    },
  }
}

const ids: Field<Id[]> = (posted, name) => textsOf(posted, name).filter(isId).slice(0, 40)

/** Words with commas between them; each once, a dozen at most. */
const languages: Field<string[]> = (posted, name) =>
  [
    ...new Set(
      textOf(posted, name)
        .split(',')
        .map((one) => one.trim().slice(0, 40))
        .filter(Boolean),
    ),
  ].slice(0, 12)

const workers =
  (wrong: string): Field<number> =>
  (posted, name) => {
    const typed = textOf(posted, name).trim() || '1'
    if (!/^\d{1,3}$/.test(typed) || Number(typed) < 1 || Number(typed) > 500) throw new Wrong(wrong)
    return Number(typed)
  }

export function stateForm(
  posted: Posted,
  { mine: { errors } }: Words,
  asked: Asked,
  whose: Id,
): Checked<{ state: State; how: AtTheirWordSaid }> {
  return fields(posted, { state: choice(states, errors.state), ...said(asked, whose) })
}

export function stepsForm(posted: Posted, _w: Words, asked: Asked, whose: Id) {
  return fields(posted, { steps: keys, ...said(asked, whose) })
}

/** Keys of steps; those that are none stand nowhere. */
const keys: Field<string[]> = (posted, name) =>
  [...new Set(textsOf(posted, name))].filter((one) => /^[a-z][a-z-]{0,59}$/.test(one)).slice(0, 60)

export function seenForm(posted: Posted, _w: Words, asked: Asked, whose: Id) {
  return fields(posted, { steps: keys, ...said(asked, whose) })
}

/** No mentor: it ends. */
export function mentorForm(posted: Posted, { mine: { errors } }: Words, asked: Asked, whose: Id) {
  return fields(posted, {
    mentor: maybeId,
    words: text({ most: 1_000, tooLong: errors.tooLong }),
    ...said(asked, whose),
  })
}

export function beMentorForm(posted: Posted, { mentoring: { errors } }: Words, asked: Asked, whose: Id) {
  return fields(posted, {
    shownAs: text({ missing: errors.shownAs, most: 80, tooLong: errors.tooLong }),
    words: text({ most: 500, tooLong: errors.tooLong }),
    email: maybeEmail(errors.email),
    yes: (typed: Posted, name: string) => textOf(typed, name) !== 'no',
    ...said(asked, whose),
  })
}

/** The same by the link of a letter, by which nobody is signed in. */
export function letterForm(posted: Posted, { mentoring: { errors } }: Words) {
  return fields(posted, { answer: choice(['yes', 'no'] as const, errors.answer) })
}

/** A mentor’s yes or no; `whose` word it is, who writes it down says how it was told. */
export function answerForm(posted: Posted, { mentoring: { errors } }: Words, asked: Asked, whose: Id) {
  return fields(posted, { answer: choice(['yes', 'no'] as const, errors.answer), ...said(asked, whose) })
}

export function soldForm(posted: Posted, { mine: { errors } }: Words, asked: Asked, whose: Id) {
  return fields(posted, { answer: choice(['yes', 'no', 'end'] as const, errors.answer), ...said(asked, whose) })
}

export function replyForm(posted: Posted, { mine: { errors } }: Words, asked: Asked, whose: Id) {
  return fields(posted, {
    reply: text({ missing: errors.reply, most: 3_000, tooLong: errors.tooLong }),
    ...said(asked, whose),
  })
}

/** What two agree. That something was bought already needs no more than what it was. */
export function agreementForm(
  posted: Posted,
  { agree: { errors } }: Words,
  asked: Asked,
  whose: Id,
): Checked<{ said: AgreementSaid; how: AtTheirWordSaid }> {
  const boughtBefore = textOf(posted, 'before') !== ''
  const needed = (missing: string, most: number) =>
    text({ ...(!boughtBefore && { missing }), most, tooLong: errors.tooLong })
  const read = fields(posted, {
    what: text({ missing: errors.what, most: 2_000, tooLong: errors.tooLong }),
    price: maybePence(errors.price),
    priceWords: text({ most: 300, tooLong: errors.tooLong }),
    times: needed(errors.times, 500),
    starts: maybeDay(errors.starts),
    ending: needed(errors.ending, 500),
    ...said(asked, whose),
  })
  if (read.errors) return read
  const { price, starts, how, ...rest } = read.value
  if (price === null && !boughtBefore) return { errors: [{ field: 'price', message: errors.price }] }
  return { value: { how, said: { ...rest, pricePence: price, startsOn: starts, boughtBefore } } }
}

export function endForm(posted: Posted, _w: Words, asked: Asked, whose: Id): Checked<{ how: AtTheirWordSaid }> {
  return fields(posted, said(asked, whose))
}

/** `back`: it is taken back, and nothing else is read. */
export function reviewForm(
  posted: Posted,
  { review: { errors } }: Words,
  asked: Asked,
  whose: Id,
): Checked<{ back: boolean; words: string; again: Again; shownAs: string; how: AtTheirWordSaid }> {
  const back = textOf(posted, 'back') !== ''
  if (back) {
    const read = fields(posted, said(asked, whose))
    return read.errors ? read : { value: { ...read.value, back, words: '', again: 'yes', shownAs: '' } }
  }
  const read = fields(posted, {
    words: text({ missing: errors.words, most: 3_000, tooLong: errors.tooLong }),
    again: choice(agains, errors.again),
    shownAs: text({ most: 80, tooLong: errors.tooLong }),
    ...said(asked, whose),
  })
  return read.errors ? read : { value: { ...read.value, back } }
}

/** A paper that somebody here has seen. */
export function paperForm(posted: Posted, { desk: { errors } }: Words) {
  const read = fields(posted, {
    kind: text({ missing: errors.kind, most: 60, tooLong: errors.tooLong }),
    level: text({ most: 100, tooLong: errors.tooLong }),
    ends: maybeDay(errors.ends),
  })
  if (read.errors) return read
  const { ends, ...rest } = read.value
  return ends === null ? { errors: [{ field: 'ends', message: errors.ends }] } : { value: { ...rest, ends } }
}

export function lookedForm(posted: Posted, { desk: { errors } }: Words) {
  return fields(posted, { words: text({ missing: errors.words, most: 1_000, tooLong: errors.tooLong }) })
}

export function downForm(posted: Posted, { desk: { errors } }: Words) {
  return fields(posted, { why: text({ missing: errors.why, most: 500, tooLong: errors.tooLong }) })
}
