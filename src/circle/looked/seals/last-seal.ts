import { maybe, type Query, sql } from '../../../platform/index.ts'

/** The last seal over who looked; whoever writes its mark down can have it looked for later. */
export interface LastSeal {
  number: number
  mark: string
  sealedAt: Date
}

export function lastSeal(): Query<LastSeal, LastSeal | null> {
  return maybe(sql<LastSeal>`select number, mark, sealed_at from last_seal()`)
}
