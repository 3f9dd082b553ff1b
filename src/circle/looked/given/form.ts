import { type AtTheirWordSaid, atTheirWord } from '../../../people/index.ts'
import { type Asked, type Checked, fields, type Id, isId, type Posted, textOf, Wrong } from '../../../platform/index.ts'
import type { Words } from '../words.ts'

export interface Giving {
  /** Whom to let read the lists, or which leave to take back. */
  what: 'let' | 'stop'
  id: Id
  how: AtTheirWordSaid
}

/** Lets somebody read the lists (`let <member>`), or takes that back (`stop <given>`). */
export function givingForm(posted: Posted, { given: { errors } }: Words, asked: Asked): Checked<Giving> {
  const { value, errors: wrong } = fields(posted, {
    choice: (all, name) => {
      const [what, id = ''] = textOf(all, name).split(' ')
      if ((what !== 'let' && what !== 'stop') || !isId(id)) throw new Wrong(errors.who)
      return { what, id } as Pick<Giving, 'what' | 'id'>
    },
    how: atTheirWord(asked),
  })
  return wrong ? { errors: wrong } : { value: { ...value.choice, how: value.how } }
}
