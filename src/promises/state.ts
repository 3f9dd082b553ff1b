import type { PromiseRow } from './promise.ts'

/** How a promise stands on a day: what everybody may see of it (P11). */
export type State = 'open' | 'soon' | 'late' | 'renegotiated' | 'kept' | 'broken' | 'stopped'

const soon = 2 * 86_400_000

/** A day that was moved with words stays visible as such until it is kept, broken or late again. */
export function stateOf(
  {
    keptAt,
    brokenAt,
    stoppedAt,
    dueAt,
    firstDueAt,
  }: Pick<PromiseRow, 'keptAt' | 'brokenAt' | 'dueAt' | 'firstDueAt'> & Partial<Pick<PromiseRow, 'stoppedAt'>>,
  now: Date,
): State {
  if (keptAt) return 'kept'
  if (brokenAt) return 'broken'
  if (stoppedAt) return 'stopped'
  if (dueAt < now) return 'late'
  if (dueAt > firstDueAt) return 'renegotiated'
  return dueAt.getTime() - now.getTime() < soon ? 'soon' : 'open'
}
