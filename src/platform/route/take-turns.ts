import { availableParallelism } from 'node:os'

/** Makes a queue in which at most `most` pieces of work are under way; the others wait in the order they came. */
export function turns(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let free = most
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((begin) => waiting.push(begin))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}

/**
 * For what keeps a processor of the database busy, such as a search: more at a time than there are processors would take
 * turns by the millisecond, all be late together, and hold connections that others need.
 */
export const takeTurns = turns(availableParallelism() + 1)
