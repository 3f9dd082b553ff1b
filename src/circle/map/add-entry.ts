import { type AtTheirWordSaid, around } from '../../people/index.ts'
import { type Id, newId, type Outcome, type Transaction } from '../../platform/index.ts'
import { entriesOf, insertEntry, insertMove, type Words } from './store.ts'
import type { Ring } from './types.ts'
import type { MapWords } from './words.ts'

type Said = Words & { member: Id | null; ring: Ring; how: AtTheirWordSaid }

/**
 * Puts somebody, a group or a pet on the map; their coming is the first row of their story there. Who has been let in to
 * the record can be named as the member they are; being on the map gives no standing.
 */
export async function addEntry(tx: Transaction, person: Id, said: Said, w: MapWords['entry']): Promise<Outcome> {
  const { member, ring, how, ...words } = said
  const { everybody, entries } = await tx.read({ everybody: around(), entries: entriesOf(person) })
  const who = everybody.find(({ memberId }) => memberId === member && member !== person)
  const knownAs = words.knownAs || (who?.knownAs ?? '')
  if (knownAs === '') return { errors: [{ field: 'knownAs', message: w.errors.name }] }
  if (who && entries.some(({ memberId }) => memberId === who.memberId))
    return { errors: [{ field: 'knownAs', message: w.errors.already }] }
  const entry = newId()
  tx.run(
    insertEntry(person, { ...words, id: entry, knownAs, memberId: who?.memberId ?? null, ring }, how, tx.now),
    insertMove(person, { entry, move: 'joined', ring, onDay: words.since }, how, tx.now),
  )
  tx.tell('put on the map', person, { entry })
  return `/people/${person}/circle?done=added#map`
}
