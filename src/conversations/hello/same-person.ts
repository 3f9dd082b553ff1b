import { type Id, maybe, NotFound, type Outcome, type Query, sql, type Transaction } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import type { Mine } from './get-in-touch.ts'
import { addReadingHours } from './reading-hours.ts'
import { helloHours, helloPace } from './settings.ts'
import { hellosPath } from './take-up-hello.ts'
import type { Words } from './words.ts'

/** Somebody a search has just shown: what tells two people apart, and a mark that is of use to the searcher alone. */
export interface Shown {
  mark: Id
  knownAs: string
  fullName: string
  bornYear: string | null
  neighbourhood: string
  alongside: string
}

/** Whom the search that went before in this transaction showed, without the person whose record is open. */
export function shownBySearch(besides: Id): Query<Shown> {
  return sql<Shown>`select mark, known_as, full_name, born_year, neighbourhood, alongside from shown_by_search(${besides})`
}

/** The hello is of somebody who is known here: it moves into their record, to the one alongside them if there is one. */
export async function samePerson(tx: Transaction, { hello }: Mine, mark: Id, w: Words): Promise<Outcome> {
  const { hours, pace } = await tx.read({ hours: valueOn(helloHours, tx.now), pace: valueOn(helloPace, tx.now) })
  const climb = addReadingHours(tx.now, pace.value.climbHours, hours.value)
  const moved = await tx.ask(
    maybe(
      sql<{ personId: Id; outcome: 'yours' | 'theirs' | 'more' | 'gone' }>`select person_id, outcome
        from same_person(${hello}, ${mark}, ${climb})`,
    ),
  )
  if (moved === null) throw new NotFound()
  const { personId, outcome } = moved
  if (outcome === 'more' || outcome === 'gone') return { errors: [{ field: 'name', message: w.known.errors[outcome] }] }
  return outcome === 'yours' ? hellosPath(personId, hello) : '/hellos?now=theirs'
}
