/** A small, fast, seeded source of numbers (mulberry32): the same seed and index give the same person for ever. */
export type Random = {
  /** 0 up to but not including 1. */
  next: () => number
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number
  pick: <T>(list: readonly T[]) => T
  /** One of the list, as often as its share of all the shares. */
  draw: <T extends { share: number }>(list: readonly T[]) => T
  chance: (probability: number) => boolean
}

export function randomFrom(seed: number, index: number): Random {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(index + 1, 0xc2b2ae35)) | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    pick: (list) => list[between(0, list.length - 1)] as (typeof list)[number],
    draw: (list) => {
      let left = next() * list.reduce((sum, { share }) => sum + share, 0)
      for (const item of list) {
        left -= item.share
        if (left < 0) return item
      }
      return list[list.length - 1] as (typeof list)[number]
    },
    chance: (probability) => next() < probability,
  }
}
