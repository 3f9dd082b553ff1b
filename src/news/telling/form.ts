import type { AtTheirWordSaid } from '../../people/index.ts'
import { atTheirWord } from '../../people/index.ts'
import {
  type Asked,
  type Checked,
  choice,
  choices,
  fields,
  type Posted,
  textOf,
  ticked,
  Wrong,
} from '../../platform/index.ts'
import { oftens } from './rules.ts'
import { type NewWish, ways } from './store.ts'
import type { Words } from './words.ts'

export type WishTyped = NewWish & { paper: boolean; how: AtTheirWordSaid }

export function wishForm(posted: Posted, { errors }: Words, asked: Asked): Checked<WishTyped> {
  const clock = (_: Posted, name: string) => {
    const typed = textOf(posted, name).trim()
    const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.]?(\d\d))?$/.exec(typed) ?? []
    if (typed !== '' && (hours === '' || Number(hours) > 23 || Number(minutes) > 59)) throw new Wrong(errors.quiet)
    return typed === '' ? '' : `${hours.padStart(2, '0')}:${minutes}`
  }
  const number = (_: Posted, name: string) => {
    const typed = textOf(posted, name).trim()
    const figures = typed.replace(/[\s()-]/g, '')
    if (choices(ways)(posted, 'ways').includes('text') && !/^\+?\d{7,15}$/.test(figures)) throw new Wrong(errors.number)
    return typed.slice(0, 40)
  }
  const checked = fields(posted, {
    howOften: choice(oftens, errors.often),
    ways: choices(ways),
    paper: ticked,
    textTo: number,
    quietFrom: clock,
    quietUntil: clock,
    how: atTheirWord(asked),
  })
  if (checked.errors) return checked
  const { howOften, ways: chosen, paper, quietFrom, quietUntil } = checked.value
  if (howOften !== 'never' && chosen.length === 0 && !paper) return { errors: [{ field: 'ways', message: errors.way }] }
  if ((quietFrom === '') !== (quietUntil === ''))
    return { errors: [{ field: quietFrom ? 'quietUntil' : 'quietFrom', message: errors.quiet }] }
  return checked
}
