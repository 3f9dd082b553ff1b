import type { Outline, Ring } from './types.ts'

/** Two neighbourhoods that claim the same ground, or ground between them that none has; about how many hectares. */
export type Remark =
  | { what: 'overlap'; one: string; other: string; hectares: number }
  | { what: 'gap'; beside: string[]; hectares: number }

/** Cells along the longer side of what is drawn. What is smaller than a cell is the width of a pen. */
const cells = 400
const kilometres = 111.195

/**
 * Lays a grid over all outlines and looks at the middle of every cell: who has it, and whether what nobody has is
 * enclosed. Lines of generalised outlines never meet exactly; less than three cells count as nothing.
 */
export function overlapsAndGaps(areas: readonly { name: string; outline: Outline }[]): Remark[] {
  const all = areas.flatMap(({ outline }) => outline.flat(2))
  if (all.length === 0) return []
  const [west, east] = reach(all.map(([x]) => x))
  const [south, north] = reach(all.map(([, y]) => y))
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const cell = Math.max((east - west) * narrow, north - south) / cells
  if (cell === 0) return []
  const across = Math.ceil(((east - west) * narrow) / cell) + 2
  const down = Math.ceil((north - south) / cell) + 2
  const hectares = (cell * kilometres) ** 2 * 100
  const owner = new Int16Array(across * down).fill(-1)
  const shared = new Map<string, number>()
  for (const [nth, { outline }] of areas.entries()) {
    for (let row = 0; row < down; row++) {
      const y = south + (row - 0.5) * cell
      for (const [from, to] of spans(outline, y)) {
        const first = Math.max(0, Math.ceil(((from - west) * narrow) / cell + 0.5))
        const last = Math.min(across - 1, Math.floor(((to - west) * narrow) / cell + 0.5))
        for (let at = row * across + first; at <= row * across + last; at++) {
          const before = owner[at] ?? -1
          if (before >= 0 && before !== nth) shared.set(`${before} ${nth}`, (shared.get(`${before} ${nth}`) ?? 0) + 1)
          else owner[at] = nth
        }
      }
    }
  }
  const nameAt = (nth: number) => areas[nth]?.name ?? ''
  const overlaps = [...shared].flatMap(([pair, count]): Remark[] => {
    const [one = 0, other = 0] = pair.split(' ').map(Number)
    return count < 3 ? [] : [{ what: 'overlap', one: nameAt(one), other: nameAt(other), hectares: count * hectares }]
  })
  const gaps = enclosed(owner, across, down).flatMap(({ count, beside }): Remark[] =>
    count < 3 ? [] : [{ what: 'gap', beside: beside.map(nameAt).sort(), hectares: count * hectares }],
  )
  return [...overlaps, ...gaps]
}

function reach(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}

/** Where a line from west to east runs inside an outline, by crossing its edges in turn; holes are left out by themselves. */
function spans(outline: Outline, y: number): [number, number][] {
  const crossed = outline.flatMap((polygon) => polygon.flatMap((ring) => crossings(ring, y))).sort((a, b) => a - b)
  const found: [number, number][] = []
  for (let at = 0; at + 1 < crossed.length; at += 2) found.push([crossed[at] ?? 0, crossed[at + 1] ?? 0])
  return found
}

function crossings(ring: Ring, y: number): number[] {
  const found: number[] = []
  for (let at = 1; at < ring.length; at++) {
    const [a, b] = [ring[at - 1], ring[at]]
    if (a && b && a[1] > y !== b[1] > y) found.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
  }
  return found
}

/** Patches that nobody has and that cannot be walked out of, each with those beside it. */
function enclosed(owner: Int16Array, across: number, down: number): { count: number; beside: number[] }[] {
  const seen = new Uint8Array(owner.length)
  const found: { count: number; beside: number[] }[] = []
  for (let start = 0; start < owner.length; start++) {
    if (seen[start] || owner[start] !== -1) continue
    const beside = new Set<number>()
    const queue = [start]
    seen[start] = 1
    let count = 0
    let outside = false
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      count++
      const column = at % across
      const row = (at - column) / across
      if (column === 0 || row === 0 || column === across - 1 || row === down - 1) outside = true
      const around = [
        column > 0 && at - 1,
        column < across - 1 && at + 1,
        row > 0 && at - across,
        row < down - 1 && at + across,
      ]
      for (const next of around) {
        if (next === false || seen[next]) continue
        if (owner[next] !== -1) beside.add(owner[next] ?? 0)
        else {
          seen[next] = 1
          queue.push(next)
        }
      }
    }
    if (!outside) found.push({ count, beside: [...beside] })
  }
  return found
}
