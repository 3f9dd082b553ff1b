import { type Id, type Part, type Query, sql } from '../../platform/index.ts'
import type { WayOut } from './tell-left.ts'

/** A line of “what left this place”. */
export interface LeftRow {
  id: Id
  toWhom: string
  what: string
  parts: Part[]
  law: string
  reason: string
  byId: Id | null
  byName: string
  how: WayOut
  fileId: Id | null
  filePart: Part | null
  reference: string
  at: Date
}

/** How many lines a page of what left shows. */
export const leftAtOnce = 40

/**
 * What left about a person, newest first, from before `before` on, one more than a page holds; its person sees all,
 * whoever wrote lines down sees those.
 */
export function leftOf(person: Id, before: { at: Date; id: Id } | null): Query<LeftRow> {
  return sql<LeftRow>`select id, to_whom, what, parts, law, reason, by_id, by_name, how, file_id, file_part, reference, at
    from left_place where person_id = ${person} and (${before?.at ?? null}::timestamptz is null or (at, id) < (${before?.at ?? null}, ${before?.id ?? null}))
    order by at desc, id desc limit ${leftAtOnce + 1}`
}
