import { type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  choices,
  fields,
  type Id,
  id,
  maybeId,
  type Posted,
  words as text,
  textOf,
  ticked,
  Wrong,
} from '../../platform/index.ts'
import { monthsAhead, spans } from '../gifts/index.ts'
import { audiences, offers, wants } from './rules.ts'
import type { AskSaid, OrganisationSaid, PeerSaid } from './store.ts'
import type { Words } from './words.ts'

export type PeerForm = Omit<PeerSaid, 'untilOn'> & { untilOn: string | 'same'; how: AtTheirWordSaid }

/** What somebody says of themselves as a peer; `whose` it is says whether somebody writes at their word. */
export function peerForm(posted: Posted, { errors }: Words, { viewer, now }: Asked, whose: Id): Checked<PeerForm> {
  const checked = fields(posted, {
    shownAs: text({ missing: errors.shownAs, most: 100, tooLong: errors.tooLong }),
    lived: text({ missing: errors.lived, most: 200, tooLong: errors.tooLong }),
    askMe: text({ most: 300, tooLong: errors.tooLong }),
    cannot: text({ most: 300, tooLong: errors.tooLong }),
    languages: text({ most: 200, tooLong: errors.tooLong }),
    offers: choices(offers),
    withFace: ticked,
    room: ticked,
    whoMay: choice(audiences, errors.whoMay),
    span: choice([...spans, 'same'] as const, errors.span),
    how: atTheirWord({ viewer, person: whose }),
  })
  if (checked.errors) return checked
  const { span, ...rest } = checked.value
  return { value: { ...rest, untilOn: span === 'same' ? span : monthsAhead(now, Number(span)) } }
}

export function backForm(posted: Posted, _w: Words, { viewer }: Asked, whose: Id): Checked<{ how: AtTheirWordSaid }> {
  return fields(posted, { how: atTheirWord({ viewer, person: whose }) })
}

/** Whom to ask and for what. Where nobody is named, a connector looks, and needs to know for whom. */
export function askForm(posted: Posted, { errors }: Words, asked: Asked): Checked<AskSaid & { how: AtTheirWordSaid }> {
  const nobody = textOf(posted, 'peer') === '' && textOf(posted, 'organisation') === ''
  return fields(posted, {
    peer: maybeId,
    organisation: maybeId,
    wants: choice(wants, errors.wants),
    words: text({ most: 1_000, tooLong: errors.tooLong, ...(nobody && { missing: errors.wordsThrough }) }),
    reach: text({ most: 300, tooLong: errors.tooLong }),
    how: atTheirWord(asked),
  })
}

export function answerForm(posted: Posted, { errors }: Words): Checked<{ answer: 'yes' | 'no' }> {
  return fields(posted, { answer: choice(['yes', 'no'] as const, errors.answer) })
}

export function passForm(posted: Posted, { errors }: Words): Checked<{ peer: Id }> {
  return fields(posted, { peer: id(errors.peer) })
}

export function organisationForm(posted: Posted, { errors }: Words): Checked<OrganisationSaid> {
  const number = (typed: Posted, name: string): number | null => {
    const written = textOf(typed, name).trim()
    if (written === '') return null
    if (!/^\d{1,3}$/.test(written) || Number(written) > 200) throw new Wrong(errors.number)
    return Number(written)
  }
  const read = fields(posted, {
    ledWords: text({ missing: errors.led, most: 500, tooLong: errors.tooLong }),
    boardTotal: number,
    boardLived: number,
    offers: choices(offers),
    asking: text({ most: 1_000, tooLong: errors.tooLong }),
    takesAsks: ticked,
    room: text({ most: 500, tooLong: errors.tooLong }),
  })
  if (read.errors) return read
  const { boardTotal, boardLived } = read.value
  const both = (boardTotal === null) === (boardLived === null)
  if (!both || boardTotal === 0 || (boardLived ?? 0) > (boardTotal ?? 0))
    return { errors: [{ field: 'boardLived', message: errors.board }] }
  return read
}
