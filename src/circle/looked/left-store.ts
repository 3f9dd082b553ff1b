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

/** Where a page of what left begins: after this line. */
export type After = { at: Date; id: Id } | null

/** What left about a person, newest first, one more than a page holds; for its person and whom they let, for others none. */
export function leftOf(person: Id, after: After): Query<LeftRow> {
  return sql<LeftRow>`select id, to_whom, what, parts, law, reason, by_id, by_name, how, file_id, file_part, reference, at
    from left_for_me(${person}, ${after?.at ?? null}, ${after?.id ?? null}, ${leftAtOnce + 1})`
}

/** The lines that the viewer wrote down about an open record. */
export function leftBy(viewer: Id, person: Id, after: After): Query<LeftRow> {
  return sql<LeftRow>`select id, to_whom, what, parts, law, reason, by_id, by_name, how, file_id, file_part, reference, at
    from left_place where person_id = ${person} and by_id = ${viewer}
      and (${after?.at ?? null}::timestamptz is null or (at, id) < (${after?.at ?? null}, ${after?.id ?? null}))
    order by at desc, id desc limit ${leftAtOnce + 1}`
}
