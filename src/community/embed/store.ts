import { type Query, sql } from '../../platform/index.ts'
import type { OnDay } from '../assets/index.ts'
import type { EmbedAsked } from './asked.ts'

/** An entry in the list of another site. */
export interface EmbedRow
  extends Pick<OnDay, 'name' | 'line' | 'kind' | 'placeName' | 'cost' | 'costWords' | 'stepFree' | 'quiet'> {
  id: string
  neighbourhood: string | null
  status: 'active' | 'paused'
}

/** So many lines, and what there is beyond them is a link away. */
export const mostLines = 60

/** What fits, by name; nothing that rests, and one line more where there is more. */
export function entriesToEmbed({ area, kind, words, day }: EmbedAsked): Query<EmbedRow> {
  const asked = { area, kind, words: words === '' ? null : words, day }
  return sql<EmbedRow>`select id, name, line, kind, place_name, cost, cost_words, step_free, quiet, neighbourhood, status
    from entries_to_embed(${asked}, ${mostLines + 1})`
}
