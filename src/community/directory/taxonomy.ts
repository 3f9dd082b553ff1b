import type { Id } from '../../platform/index.ts'
import { filled, idOf } from './form.ts'

export interface TermRow {
  id: Id
  name: string
  about: string
  parentId: Id | null
  taxonomy: string
}

/** The id of a list of terms, which has only a name here; `taxonomy_id()` is the same in SQL. */
export const taxonomyId = (name: string): Id => idOf('taxonomy', name)

export function term({ id, name, about, parentId, taxonomy }: TermRow): Record<string, unknown> {
  return filled({
    id,
    name,
    description: about || name,
    parent_id: parentId,
    taxonomy,
    taxonomy_id: taxonomyId(taxonomy),
    term: name,
  })
}

/** A list of terms by its name; `here` is the place’s own. */
export function taxonomy(name: string, place: string): Record<string, unknown> {
  const shown = name === 'here' ? place : name
  return { id: taxonomyId(name), name: shown, description: `What can be found in ${shown}` }
}
