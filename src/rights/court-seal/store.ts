import { type Id, one, type Query, sql } from '../../platform/index.ts'

export const orderers = ['court', 'regulator'] as const
export type Orderer = (typeof orderers)[number]

/** Writes an order down; `done` false: one waits already. */
export function askCourtSeal(
  id: Id,
  statement: Id,
  o: { byWhat: Orderer; reference: string; says: string },
): Query<{ done: boolean }> {
  return sql<{
    done: boolean
  }>`select ask_court_seal(${id}, ${statement}, ${o.byWhat}, ${o.reference}, ${o.says}) as done`
}

export interface OrderWaiting {
  id: Id
  knownAs: string
  byWhat: Orderer
  reference: string
  askedBy: string
  askedAt: Date
}

/** What waits for me to seal; for anybody but keepers and stewards, and for whoever wrote it down, nothing. */
export function courtSealsWaiting(): Query<OrderWaiting> {
  return sql<OrderWaiting>`select id, known_as, by_what, reference, asked_by, asked_at from court_seals_waiting()`
}

export interface Order extends OrderWaiting {
  says: string
  /** The words it is about. */
  text: string
  /** A hold is on the record. */
  held: boolean
}

/** One order with the words; each look stands in who looked. */
export function courtSealForMe(id: Id): Query<Order, Order> {
  return one(
    sql<Order>`select id, known_as, by_what, reference, says, asked_by, asked_at, text, held from court_seal_for_me(${id})`,
  )
}

export function decideCourtSeal(id: Id, yes: boolean, words: string): Query {
  return sql`select decide_court_seal(${id}, ${yes}, ${words})`
}
