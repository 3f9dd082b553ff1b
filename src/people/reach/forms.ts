import {
  type Asked,
  type Checked,
  choices,
  type Field,
  fields,
  type Posted,
  words as text,
  textOf,
  ticked,
  Wrong,
} from '../../platform/index.ts'
import { atTheirWord } from '../at-their-word.tsx'
import { allNeeds, type Way, ways } from './needs.ts'
import type { CommunicationSaid, ReachSaid } from './store.ts'
import type { Words } from './words.ts'

export function communicateForm(posted: Posted, { communicate: w }: Words, asked: Asked): Checked<CommunicationSaid> {
  const upTo = (most: number) => text({ most, tooLong: w.tooLong })
  return fields(posted, {
    inWords: upTo(4_000),
    needs: choices(allNeeds),
    carerNeeds: upTo(2_000),
    language: upTo(100),
    helpedBy: upTo(500),
    how: atTheirWord(asked),
  })
}

const allDays = ['1', '2', '3', '4', '5', '6', '7'] as const

/** A time of day such as `9:30`, `0930` or `9.30`, as `09:30`; empty where none is said. */
const clock =
  (wrong: string): Field<string> =>
  (posted, name) => {
    const typed = textOf(posted, name).trim()
    if (typed === '') return ''
    const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.]?(\d\d))?$/.exec(typed) ?? []
    if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) throw new Wrong(wrong)
    return `${hours.padStart(2, '0')}:${minutes}`
  }

/** The field of one way: `way-through-somebody`. */
export const wayField = (way: Way): string => `way-${way.replace(' ', '-')}`

/** Reads how to reach somebody; a way that is safe needs its number or address, so that it can be used. */
export function reachForm(posted: Posted, { editReach: { errors } }: Words, asked: Asked): Checked<ReachSaid> {
  const upTo = (most: number, missing?: string) => text({ most, missing, tooLong: errors.tooLong })
  const said = (answer: string) => ways.filter((way) => textOf(posted, wayField(way)) === answer)
  const safe = said('safe')
  const needed = (way: Way, message: string) => (safe.includes(way) ? message : undefined)
  const checked = fields(posted, {
    phone: upTo(200, needed('phone', errors.phone) ?? needed('text', errors.phone)),
    email: upTo(200, needed('e-mail', errors.email)),
    address: upTo(500, needed('letter', errors.address)),
    throughWhom: upTo(500, needed('through somebody', errors.through)),
    times: upTo(1_000),
    hoursFrom: clock(errors.hours),
    hoursUntil: clock(errors.hours),
    days: (sent, name) => choices(allDays)(sent, name).map(Number),
    noMessage: ticked,
    wordsToSay: upTo(1_000),
    mustNotKnow: upTo(1_000),
    notSaid: upTo(1_000),
    safeWord: upTo(50),
    how: atTheirWord(asked),
  })
  if (checked.errors) return checked
  if ((checked.value.hoursFrom === '') !== (checked.value.hoursUntil === ''))
    return { errors: [{ field: checked.value.hoursFrom ? 'hoursUntil' : 'hoursFrom', message: errors.hours }] }
  return { value: { ...checked.value, safe, never: said('never') } }
}
