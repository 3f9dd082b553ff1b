import { newId, type Outcome, sql, type Transaction } from '../../platform/index.ts'
import { type NewPerson, soughtHref } from './forms.ts'
import { findPeople } from './store.ts'
import type { Words } from './words.ts'

/**
 * Writes down somebody new, after searching once more. Whoever may be the one must have been looked at; if somebody
 * was added meanwhile, the page is shown again with them.
 */
export async function writeDown(tx: Transaction, person: NewPerson, w: Words): Promise<Outcome> {
  const { knownAs, name, born, area, stands, reason } = person
  const matches = await tx.ask(findPeople({ name: `${name} ${knownAs}`, born, area }))
  if (matches.length > person.shown) return soughtHref('/find/new', { name: withKnownAs(name, knownAs), born, area })
  if (matches.length > 0 && !person.none) return { errors: [{ field: 'none', message: w.fresh.errors.none }] }
  const id = newId()
  tx.run(sql`select write_down_person(${id}, ${knownAs}, ${name}, ${born}, ${area}, ${stands}, ${reason})`)
  return `/people/${id}${stands === 'alongside' ? '' : '/reach'}`
}

/** Both names, so that the next search finds by either. */
function withKnownAs(name: string, knownAs: string): string {
  return name.toLowerCase().includes(knownAs.toLowerCase()) ? name : `${name} ${knownAs}`
}
