import { day, daysBetween, weekday } from '../ui/index.ts'
import type { PromiseRow } from './promise.ts'
import { type State, stateOf } from './state.ts'
import type { Words } from './words.ts'

/** The state of a promise and its words for a chip: “by Friday 27 November”, “3 days late”. */
export function standsAs(promise: PromiseRow, now: Date, { state: w }: Words): { state: State; by: string } {
  const state = stateOf(promise, now)
  return { state, by: wordsFor(state, promise, now, w) }
}

function wordsFor(state: State, { dueAt, keptAt, stoppedWhy }: PromiseRow, now: Date, w: Words['state']): string {
  if (state === 'kept' && keptAt) return w.kept(day(keptAt, now))
  if (state === 'broken') return w.broken
  if (state === 'stopped') return w.stopped[stoppedWhy] ?? ''
  if (state === 'late') return w.late(daysBetween(dueAt, now))
  if (state === 'renegotiated') return w.moved(day(dueAt, now))
  const days = daysBetween(now, dueAt)
  if (days === 0) return w.today
  if (days === 1) return w.tomorrow
  return w.by(days < 7 ? (weekday(dueAt).split(' ')[0] ?? '') : day(dueAt, now))
}
