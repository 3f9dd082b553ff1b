import { type Asked, type Id, isId, NotFound, textOf } from '../platform/index.ts'

/** An id in the path; what is none is not found, like what is not there. */
export function idIn({ params }: Pick<Asked, 'params'>, name: string): Id {
  const text = params[name]
  if (!isId(text)) throw new NotFound()
  return text
}

/** An id after the question mark, or null. */
export function idAsked({ query }: Pick<Asked, 'query'>, name: string): Id | null {
  const text = textOf(query, name)
  return isId(text) ? text : null
}
