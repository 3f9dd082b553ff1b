import { type Checked, fields, type Posted, words as text } from '../../platform/index.ts'
import type { Words } from './words.ts'

export interface HelloSaid {
  words: string
  name: string
  contact: string
}

/** Only what is going on and a way to get in touch are needed (P6: a conversation first). */
export function helloForm(posted: Posted, { hello: { errors } }: Words): Checked<HelloSaid> {
  return fields(posted, {
    words: text({ missing: errors.words, tooLong: errors.tooLong }),
    name: text({ most: 200, tooLong: errors.tooLong }),
    contact: text({ missing: errors.contact, most: 1_000, tooLong: errors.tooLong }),
  })
}
