import { isDeepStrictEqual } from 'node:util'
import type { Content, PinnedHope, PinnedStep } from './content.ts'

/** What became of one line of a plan from the earlier version to the later. */
export type Became = 'same' | 'changed' | 'added' | 'gone'

export interface Pair<One> {
  became: Became
  before: One | null
  after: One | null
}

export interface ComparedHope extends Pair<PinnedHope> {
  steps: Pair<PinnedStep>[]
}

/** Two versions of a plan, hope by hope and step by step; those of the later one first, in its order, then what is gone. */
export function compare(before: Content, after: Content): ComparedHope[] {
  return pairs(before.hopes, after.hopes, (a, b) => a.text === b.text).map((pair) => ({
    ...pair,
    steps: pairs(pair.before?.steps ?? [], pair.after?.steps ?? [], isDeepStrictEqual),
  }))
}

function pairs<One extends { id: string }>(
  before: readonly One[],
  after: readonly One[],
  same: (a: One, b: One) => boolean,
): Pair<One>[] {
  const kept = after.map((now): Pair<One> => {
    const was = before.find(({ id }) => id === now.id) ?? null
    return { became: was === null ? 'added' : same(was, now) ? 'same' : 'changed', before: was, after: now }
  })
  const gone = before.filter(({ id }) => !after.some((now) => now.id === id))
  return [...kept, ...gone.map((was): Pair<One> => ({ became: 'gone', before: was, after: null }))]
}
