import { type Asked, type Id, isId, NotFound } from '../platform/index.ts'

/** An id in the path; what is none is not found. */
export function idIn({ params }: Pick<Asked, 'params'>, name: string): Id {
  const id = params[name]
  if (!isId(id)) throw new NotFound()
  return id
}
