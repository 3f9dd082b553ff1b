import { type Id, type Query, sql } from '../platform/index.ts'

/** Somebody who stands or stood to a person whose record is open: the names its statements, steps and promises speak of. */
export interface Around {
  memberId: Id
  personId: Id
  knownAs: string
  /** What they are to the person: `self`, `alongside`, `circle` … */
  kind: string
  /** What they are for the place, as people say it: “social worker”. */
  title: string
  /** Whether they still stand there. */
  stands: boolean
  fromAt: Date
  /** Which picture of theirs the viewer may see; none is ''. See `faceLink`. */
  picture: string
}

/** Everybody around the people whose records are open; it leaves with the other queries of a page. */
export function around(): Query<Around> {
  return sql<Around>`select member_id, person_id, known_as, kind, title, stands, from_at, picture from around()`
}

/** The name to show for a member in an open record, or for a named other. */
export function nameOf(everybody: readonly Around[], member: Id | null, otherwise = ''): string {
  return everybody.find(({ memberId }) => memberId === member)?.knownAs ?? otherwise
}
