import { type Asked, type Checked, choices, fields, type Posted, words as text, textOf } from '../../platform/index.ts'
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
    notSaid: upTo(1_000),
    safeWord: upTo(50),
    how: atTheirWord(asked),
  })
  return checked.errors ? checked : { value: { ...checked.value, safe, never: said('never') } }
}
