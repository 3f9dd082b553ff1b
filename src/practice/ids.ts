import { type Asked, type Id, isId, NotFound, type Posted, textsOf } from '../platform/index.ts'

/** An id in the path; what is none is not found. */
export function idIn({ params }: Pick<Asked, 'params'>, name: string): Id {
  const text = params[name]
  if (!isId(text)) throw new NotFound()
  return text
}

/** The ids that were ticked. */
export function idsIn(posted: Posted, name: string): Id[] {
  return textsOf(posted, name).filter(isId)
}
