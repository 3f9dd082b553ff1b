import { type Id, newId, type Query, type Transaction } from '../../platform/index.ts'
import { owe } from '../../promises/index.ts'
import { valueOn } from '../../settings/index.ts'
import { isoDay } from '../../ui/index.ts'
import { contactEvery } from '../settings.ts'
import { nextContact } from './rules.ts'
import { insertCrisis } from './store.ts'
import { words } from './words.ts'

/** Opens a crisis. From the next working day on somebody gets in touch, day by day, until the person says it is calm. */
export async function openCrisis(
  tx: Transaction,
  { person, conversation, owner }: { person: Id; conversation: Id; owner: Id },
): Promise<void> {
  const { value: every } = await tx.ask(valueOn(contactEvery, tx.now))
  const id = newId()
  tx.run(insertCrisis(id, person, conversation, every, tx.now), contactPromise(id, person, owner, tx.now, every))
  tx.tell('crisis opened', person, { crisis: id })
}

/** The promise of the next contact, named after its day. When the person began it themselves, the team owes it. */
export function contactPromise(
  crisis: Id,
  person: Id,
  owner: Id,
  after: Date,
  every: number,
  offScreen = false,
): Query {
  const due = nextContact(after, every)
  const w = words.en
  return owe({
    person,
    part: 'said',
    owner: owner === person ? { name: w.team } : owner,
    what: w.promise,
    beganBy: `crisis ${crisis} ${isoDay(due)}`,
    due,
    now: after,
    offScreen,
  })
}
