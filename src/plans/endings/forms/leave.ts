import { atTheirWord, atTheirWordWays } from '../../../people/index.ts'
import {
  type Asked,
  choice,
  type Field,
  fields,
  type Posted,
  words as text,
  textOf,
  ticked,
  Wrong,
} from '../../../platform/index.ts'
import { readCard } from '../card-code.ts'
import { tryWays } from '../store/index.ts'
import type { Words } from '../words/index.ts'

export function leaveForm(posted: Posted, { leave: { errors } }: Words, asked: Asked) {
  return fields(posted, { words: text({ most: 5_000, tooLong: errors.tooLong }), how: atTheirWord(asked) })
}
export function undoForm(posted: Posted, _w: Words, asked: Asked) {
  return fields(posted, { how: atTheirWord(asked) })
}
export function checkForm(posted: Posted, { leave: { errors } }: Words) {
  return fields(posted, {
    way: choice(tryWays, errors.way),
    alone: ticked,
    found: choice(['their own wish', 'not their own wish', 'no answer'] as const, errors.found),
    words: text({ most: 2_000, tooLong: errors.tooLong }),
  })
}
/** From the public page: whatever was typed is taken; a code that can be none is as good as no code. */
export function publicLeaveForm(posted: Posted, { leave: { errors } }: Words) {
  return fields(posted, {
    name: text({ missing: errors.name, most: 200, tooLong: errors.tooLong }),
    code: (given: Posted, name: string) => readCard(textOf(given, name)),
    words: text({ most: 5_000, tooLong: errors.tooLong }),
    contact: text({ most: 500, tooLong: errors.tooLong }),
  })
}
export function settleForm(posted: Posted, { leave: { errors } }: Words) {
  return fields(posted, {
    who: (given: Posted, name: string) => {
      const chosen = textOf(given, name)
      if (chosen === '') throw new Wrong(errors.who)
      return chosen
    },
    came: text({ missing: errors.came, most: 2_000, tooLong: errors.tooLong }),
  })
}

export function publicBackForm(posted: Posted, { back: { errors } }: Words) {
  return fields(posted, { code: card(errors.code), words: text({ most: 5_000, tooLong: errors.tooLong }) })
}
export function ownBackForm(posted: Posted, { back: { errors } }: Words) {
  return fields(posted, { words: text({ most: 5_000, tooLong: errors.tooLong }) })
}
export function phoneBackForm(posted: Posted, { back: { errors } }: Words) {
  return fields(posted, {
    how: choice(atTheirWordWays, errors.how),
    words: text({ most: 5_000, tooLong: errors.tooLong }),
  })
}

function card(wrong: string): Field<string> {
  return (posted, name) => {
    const code = readCard(textOf(posted, name))
    if (code === null) throw new Wrong(wrong)
    return code
  }
}
