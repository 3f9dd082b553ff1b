import type { Id } from '../../platform/index.ts'

/** Where a member’s picture is shown from, for `src`; nothing where there is none that the viewer may see. */
export function faceLink(member: Id, picture: string): string | undefined {
  return picture === '' ? undefined : `/faces/${member}?v=${picture}`
}
