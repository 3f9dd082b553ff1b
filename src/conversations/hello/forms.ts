import {
  type Checked,
  choice,
  choices,
  type Field,
  fields,
  type Id,
  id,
  isId,
  maybeDay,
  maybeId,
  type Posted,
  staysEmpty,
  words as text,
  textOf,
  textsOf,
  ticked,
} from '../../platform/index.ts'
import { type Urgency, urgencies } from './settings.ts'
import type { Words } from './words.ts'

export const waysToSpeak = ['straight', 'slowly', 'in writing'] as const
export const knowings = ['yes', 'not yet', 'no'] as const
export const waysIn = ['by phone', 'at the counter', 'by letter', 'at the door', 'brought by somebody'] as const
export type WayIn = 'on screen' | (typeof waysIn)[number]

/** A hello as it was said: for oneself, for another, or written down for somebody who rang or came. */
export interface HelloSaid {
  words: string
  contact: string
  name: string
  speak: (typeof waysToSpeak)[number][]
  urgent: Urgency[]
  neighbourhood: Id | null
  /** Street or postcode, as written. */
  lives: string
  wanted: Id[]
  notWanted: Id[]
  notWantedWords: string
  forWhom: 'self' | 'another'
  knows: (typeof knowings)[number] | null
  sayerName: string
  isToThem: string
  sayerContact: string
  /** The sayer wants to be asked before the person hears their name. */
  askFirst: boolean
  came: WayIn
}

const mostChosen = 20

/** The ids of the faces that were pressed; what is none is left out, and nobody needs more than a few. */
const chosen: Field<Id[]> = (posted, name) => [...new Set(textsOf(posted, name).filter(isId))].slice(0, mostChosen)

function whatAnybodySays({ hello: { errors } }: Words) {
  const short = text({ most: 200, tooLong: errors.tooLong })
  return {
    words: text({ missing: errors.words, tooLong: errors.tooLong }),
    name: short,
    speak: choices(waysToSpeak),
    urgent: choices(urgencies),
    neighbourhood: maybeId,
    lives: short,
    wanted: chosen,
    notWanted: chosen,
    notWantedWords: text({ most: 1_000, tooLong: errors.tooLong }),
  }
}

function whoSaysIt({ hello: { errors } }: Words) {
  const short = text({ most: 200, tooLong: errors.tooLong })
  return {
    knows: choice(knowings),
    sayerName: short,
    isToThem: short,
    sayerContact: text({ most: 1_000, tooLong: errors.tooLong }),
    askFirst: ticked,
  }
}

const nobodyElse = { knows: null, sayerName: '', isToThem: '', sayerContact: '', askFirst: false } as const

/** Only what is going on and a way to get in touch are needed (P6: a conversation first). */
export function helloForm(posted: Posted, w: Words): Checked<HelloSaid> {
  const { errors } = w.hello
  const read = fields(posted, {
    ...whatAnybodySays(w),
    contact: text({ missing: errors.contact, most: 1_000, tooLong: errors.tooLong }),
    website: staysEmpty(errors.website),
  })
  if (read.errors) return read
  return { value: { ...nobodyElse, ...read.value, forWhom: 'self', came: 'on screen' } }
}

/** A hello for somebody else: one way to get in touch, with them or with the one who says it, is enough. */
export function helloForAnotherForm(posted: Posted, w: Words): Checked<HelloSaid> {
  const { errors } = w.hello
  const read = fields(posted, {
    ...whatAnybodySays(w),
    ...whoSaysIt(w),
    contact: text({
      missing: otherWay(posted) ? undefined : errors.contactOfEither,
      most: 1_000,
      tooLong: errors.tooLong,
    }),
    website: staysEmpty(errors.website),
  })
  if (read.errors) return read
  return { value: { ...read.value, forWhom: 'another', came: 'on screen' } }
}

/** A hello that came by phone, at the counter or by letter, written down by somebody who works here. */
export function writtenDownForm(posted: Posted, w: Words): Checked<HelloSaid> {
  const { errors } = w.hello
  const read = fields(posted, {
    ...whatAnybodySays(w),
    ...whoSaysIt(w),
    came: choice(waysIn, w.written.errors.came),
    forWhom: choice(['self', 'another'] as const, w.written.errors.forWhom),
    contact: text({
      missing: otherWay(posted) ? undefined : errors.contactOfEither,
      most: 1_000,
      tooLong: errors.tooLong,
    }),
  })
  if (read.errors) return read
  return { value: read.value.forWhom === 'self' ? { ...read.value, ...nobodyElse } : read.value }
}

function otherWay(posted: Posted): boolean {
  return textOf(posted, 'sayerContact').trim() !== ''
}

export const waysInTouch = ['by phone', 'face to face', 'in writing', 'by video'] as const
export const touchDays = ['today', 'yesterday'] as const
export const nextTries = ['today', 'tomorrow', 'next working day'] as const
export const lawGrounds = ['abuse or neglect', 'lacking capacity'] as const

/** I got in touch: how, and when. */
export function inTouchForm(posted: Posted, { one: { errors } }: Words) {
  return fields(posted, { inTouchHow: choice(waysInTouch, errors.how), inTouchWhen: choice(touchDays, errors.when) })
}

/** I could not reach them: what I tried, and when I try again. */
export function triedForm(posted: Posted, { one: { errors } }: Words) {
  return fields(posted, {
    triedHow: choice(waysInTouch, errors.how),
    triedWords: text({ most: 1_000, tooLong: errors.tooLong }),
    nextTry: choice(nextTries, errors.nextTry),
  })
}

/** They said no: one press, with a tick that it was their own no. */
export function declinedForm(posted: Posted, { one: { errors } }: Words): Checked<{ theirNo: true }> {
  const read = fields(posted, { theirNo: ticked })
  if (read.errors) return read
  return read.value.theirNo ? { value: { theirNo: true } } : { errors: [{ field: 'theirNo', message: errors.theirNo }] }
}

/** They said no, and the law asks us to look further all the same: on which ground, and why. */
export function lawAsksForm(posted: Posted, { one: { errors } }: Words) {
  return fields(posted, {
    lawAsks: choice(lawGrounds, errors.lawAsks),
    lawReason: text({ missing: errors.lawReason, most: 5_000, tooLong: errors.tooLong }),
  })
}

/** How somebody shows themselves to those who choose. */
export function profileForm(posted: Posted, { profile: { errors } }: Words) {
  return fields(posted, {
    kind: choice(['worker', 'peer', 'user-led organisation', 'carer-led organisation'] as const, errors.kind),
    shownAs: text({ missing: errors.shownAs, most: 200, tooLong: errors.tooLong }),
    line: text({ missing: errors.line, most: 500, tooLong: errors.tooLong }),
    neighbourhood: maybeId,
    hours: text({ most: 200, tooLong: errors.tooLong }),
    withoutPicture: ticked,
    away: maybeDay(errors.away),
    second: maybeId,
    shownPublicly: ticked,
  })
}

/** One press: nothing to fill in. */
export function pressForm(): Checked<null> {
  return { value: null }
}

/** One of those whom the search showed. */
export function samePersonForm(posted: Posted, { known: { errors } }: Words) {
  return fields(posted, { mark: id(errors.gone) })
}
