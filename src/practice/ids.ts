import { type Id, isId, type Posted, textsOf } from '../platform/index.ts'

/** The ids that were ticked. */
export function idsIn(posted: Posted, name: string): Id[] {
  return textsOf(posted, name).filter(isId)
}
