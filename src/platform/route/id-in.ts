import { NotFound } from '../database/index.ts'
import { type Id, isId } from '../ids.ts'
import type { Asked } from './declare.ts'

/** An id in the path; what is none is not found, like what is not there. */
export function idIn({ params }: Pick<Asked, 'params'>, name: string): Id {
  const text = params[name]
  if (!isId(text)) throw new NotFound()
  return text
}
