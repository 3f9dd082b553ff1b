import type { View } from '../../../platform/index.ts'

/** Whose page it is, as its sentences say it. */
export function whose({ person, viewer }: View): { own: boolean; name: string; base: string } {
  return { own: person?.id === viewer?.id, name: person?.knownAs ?? '', base: `/people/${person?.id}` }
}
