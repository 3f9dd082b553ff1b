import { type Id, newId } from '../../../../platform/index.ts'
import type { TestHouse } from '../../house.ts'

/** Puts one row into a table about somebody; its id. */
export type Put = (table: string, row: Record<string, unknown>) => Promise<Id>

/** A new id under each of these names. */
export function idsOf<Name extends string>(...names: Name[]): Record<Name, Id> {
  return Object.fromEntries(names.map((name) => [name, newId()])) as Record<Name, Id>
}

/** Puts rows about this person. */
export function putFor({ owner }: TestHouse, person: Id): Put {
  return async (table, row) => {
    const whole = { id: newId(), person_id: person, ...row }
    const names = Object.keys(whole)
    await owner.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(whole),
    )
    return whole.id
  }
}

/** Somebody’s record while it is arranged: who writes in it, and the moments around the trial’s own. */
export interface Arranging {
  owner: TestHouse['owner']
  person: Id
  writer: Id
  put: Put
  /** A day ago, the trial’s now, and in five days. */
  ago: Date
  now: Date
  soon: Date
}

export function arranging(house: TestHouse, person: Id, writer: Id): Arranging {
  const now = house.database.clock.now()
  const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
  return { owner: house.owner, person, writer, put: putFor(house, person), ago: inDays(-1), now, soon: inDays(5) }
}
