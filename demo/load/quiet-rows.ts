import { leftAsItWas } from '../town/quiet.ts'
import type { Person } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** Whose sight of somebody’s record was left as it was. It is loaded last: what comes after it is remembered as a change. */
export function addLeftAsItWas(rows: Rows, person: Person, told: Telling): void {
  const one = leftAsItWas[person.key]
  if (!one) return
  const [self, who] = [told.id(`member ${person.key}`), told.id(`member ${one.who}`)]
  const at = told.days.at(one.on, '21:10')
  for (const row of rows.of('standing').filter(({ person_id, member_id }) => person_id === self && member_id === who))
    row.as_it_was = told.idAt(at, `as it was ${person.key}`)
  rows.add('quiet_narrowing', {
    id: told.idAt(at, `quiet ${person.key}`),
    person_id: self,
    member_id: who,
    what: 'as it was',
    reason: one.reason,
    by_id: self,
    at,
  })
}
