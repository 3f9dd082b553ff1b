import { timeInWords } from '../../community/index.ts'
import type { EntryIdea } from './rules.ts'

/** When it is, as people say it; '' where it has no times. */
export function timesOf({ times }: Pick<EntryIdea, 'times'>): string {
  return times.map(timeInWords).join('; ')
}
