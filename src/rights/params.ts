import { type Asked, type Id, isId, textOf } from '../platform/index.ts'

/** An id after the question mark, or null. */
export function idAsked({ query }: Pick<Asked, 'query'>, name: string): Id | null {
  const text = textOf(query, name)
  return isId(text) ? text : null
}
