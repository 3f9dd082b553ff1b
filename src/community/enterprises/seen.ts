import { createHash } from 'node:crypto'
import { type Posted, textOf } from '../../platform/index.ts'
import { pounds } from '../../ui/index.ts'
import type { Mine } from './store.ts'

/** A price as its field shows it. */
export const priceTyped = (pence: number | null | undefined) =>
  pence == null ? '' : pounds(pence).replace(/[£,]/g, '')

/** What stands there, by the fields that are written in; the others are ticked. */
export function standing({ pricePence, workers, languages, website, email, phone, ...mine }: Mine) {
  return {
    name: mine.name,
    line: mine.line,
    does: mine.does,
    doesNot: mine.doesNot,
    price: priceTyped(pricePence),
    priceWords: mine.priceWords,
    hours: mine.hours,
    workers: String(workers),
    room: mine.room,
    languages: languages.join(', '),
    shownAs: mine.shownAs,
    phone: phone ?? '',
    email: email ?? '',
    website: website ?? '',
    careAnswer: mine.careAnswer,
  }
}

/** A short mark of what a form showed, so that nobody writes over what somebody else wrote meanwhile without seeing it. */
export function markOf(mine: Mine): string {
  const { priceUnit, goesTo, hasRoom, food, care, elsewhere } = mine
  const shown = [standing(mine), priceUnit, goesTo, hasRoom, food, care, elsewhere]
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16)
}

/** What stands there now and was typed otherwise, by field. */
export function standsOtherwise(mine: Mine, typed: Posted) {
  return Object.entries(standing(mine))
    .filter(([name, stands]) => stands !== textOf(typed, name).trim())
    .map(([name, stands]) => ({ name: name as keyof ReturnType<typeof standing>, stands }))
}
