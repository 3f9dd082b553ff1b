import { type Asked, type Id, NotFound } from '../../platform/index.ts'

/** The writer of an act; every act in a plan has one. */
export function writerOf({ viewer }: Pick<Asked, 'viewer'>): Id {
  if (!viewer) throw new NotFound()
  return viewer.id
}
