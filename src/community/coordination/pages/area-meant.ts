import { textOf, type View } from '../../../platform/index.ts'
import type { Area } from '../store.ts'

/** Which of their neighbourhoods is meant: the one in the link, else the first. */
export function areaMeant(view: View, areas: readonly Area[]): Area | undefined {
  return areas.find(({ slug }) => slug === textOf(view.query, 'in')) ?? areas[0]
}
