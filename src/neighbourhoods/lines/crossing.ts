import type { Position, Ring } from './types.ts'

/** Whether a closed ring crosses or touches itself. Edges are met in the order of their left ends, so that far ones are never compared. */
export function crossing(ring: Ring): boolean {
  const edges = ring
    .slice(1)
    .map((to, at): Edge => ({ at, from: ring[at] as Position, to, left: Math.min(ring[at]?.[0] ?? 0, to[0]) }))
    .filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1])
    .map((edge, at) => ({ ...edge, at }))
  const sorted = edges.toSorted((a, b) => a.left - b.left)
  for (const [nth, one] of sorted.entries()) {
    const right = Math.max(one.from[0], one.to[0])
    for (let next = nth + 1; next < sorted.length; next++) {
      const other = sorted[next] as Edge
      if (other.left > right) break
      const apart = Math.abs(one.at - other.at)
      const neighbours = apart === 1 || apart === edges.length - 1
      if (neighbours ? foldsBack(one, other) : meet(one, other)) return true
    }
  }
  return false
}

interface Edge {
  at: number
  from: Position
  to: Position
  left: number
}

/** On which side of the line from a to b a point lies; 0: on it. */
function side(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
}

function meet({ from: a, to: b }: Edge, { from: c, to: d }: Edge): boolean {
  const [one, two, three, four] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)]
  if (one !== two && three !== four) return true
  return (one === 0 && within(a, b, c)) || (two === 0 && within(a, b, d))
}

function within(a: Position, b: Position, c: Position): boolean {
  return (
    Math.min(a[0], b[0]) <= c[0] &&
    c[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= c[1] &&
    c[1] <= Math.max(a[1], b[1])
  )
}

/** Two edges with a corner in common may share that corner, and no more. */
function foldsBack(one: Edge, other: Edge): boolean {
  const corner = [one.from, one.to].find((at) => at[0] === other.from[0] && at[1] === other.from[1]) ?? other.to
  const ends = [one.from, one.to, other.from, other.to].filter((at) => at[0] !== corner[0] || at[1] !== corner[1])
  const [a, b] = ends
  if (!a || !b) return true
  const dot = (a[0] - corner[0]) * (b[0] - corner[0]) + (a[1] - corner[1]) * (b[1] - corner[1])
  return side(corner, a, b) === 0 && dot > 0
}
