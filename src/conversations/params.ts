import { type Asked, type Id, isId, NotFound } from '../platform/index.ts'

/** An id in the path; what is none is not found, like what is not there. */
export function idIn({ params }: Pick<Asked, 'params'>, name: string): Id {
  const text = params[name]
  if (!isId(text)) throw new NotFound()
  return text
}

/** How something was told by somebody who did not do it on a screen themselves (“at their word”). */
export const ways = ['face to face', 'by phone', 'on paper'] as const
export type Way = (typeof ways)[number]
