import { type Ring, rings } from '../types.ts'

/** Something to place on the map; `angle` is where its person put it, in degrees clockwise from the top. */
export interface ToPlace {
  key: string
  ring: Ring
  angle: number | null
}

/** Where it stands: the middle of its box, measured from the middle of the map. */
export interface Placed {
  key: string
  ring: Ring
  x: number
  y: number
  /** Where it came to stand, in whole degrees. */
  angle: number
}

export interface Layout {
  /** Width and height of the whole picture. */
  size: number
  rings: { ring: Ring; inner: number; outer: number }[]
  placed: Placed[]
}

/** What one entry takes up, its name under its face. */
export const box = { width: 126, height: 86 }
/** The one in the middle. */
export const middle = 38
const label = { width: 108, height: 30 }
const first = 70
const thickness = 70
const margin = 30
const step = 5

/** The name of a ring stands at its top, just inside its line. */
export const labelAt = (outer: number) => -outer + 19

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Places everything on its ring without overlaps: what has been put somewhere comes as near to that as there is room, the
 * rest goes where most room is, in the order given. A ring with too little room grows. The same entries always stand alike.
 */
export function place(entries: readonly ToPlace[]): Layout {
  const orbits: Record<Ring, number> = { close: 1, near: 1, wider: 1, paid: 1 }
  for (;;) {
    const bands = bandsOf(orbits)
    const placed = placeAll(entries, bands)
    if (!('full' in placed)) return { size: sizeOf(bands), rings: bands, placed: placed.all }
    orbits[placed.full] += 1
  }
}

/** The rings of an empty map, of the same size as a full one with few people on it. */
export function emptyLayout(): Layout {
  return place([])
}

function bandsOf(orbits: Record<Ring, number>) {
  let inner = first
  return rings.map((ring) => {
    const band = { ring, inner, outer: inner + orbits[ring] * thickness }
    inner = band.outer
    return band
  })
}

function sizeOf(bands: Layout['rings']): number {
  return 2 * ((bands.at(-1)?.outer ?? first) + margin)
}

function placeAll(entries: readonly ToPlace[], bands: Layout['rings']): { all: Placed[] } | { full: Ring } {
  const taken: Box[] = bands.map(({ outer }) => ({ x: 0, y: labelAt(outer), ...label }))
  const all: Placed[] = []
  for (const { ring, inner, outer } of bands) {
    const mine = entries.filter((entry) => entry.ring === ring)
    const inOrder = [...mine.filter(({ angle }) => angle !== null), ...mine.filter(({ angle }) => angle === null)]
    for (const entry of inOrder) {
      const free = spots(inner, outer).filter(
        (spot) => !onMiddle(spot) && !taken.some((other) => overlap({ ...spot, ...box }, other)),
      )
      const spot = entry.angle === null ? roomiest(free, all, ring) : nearest(free, entry.angle)
      if (!spot) return { full: ring }
      taken.push({ x: spot.x, y: spot.y, ...box })
      all.push({ key: entry.key, ring, ...spot })
    }
  }
  return { all }
}

type Spot = { x: number; y: number; angle: number }

function spots(inner: number, outer: number): Spot[] {
  const found: Spot[] = []
  for (let radius = inner + thickness / 2; radius < outer; radius += thickness)
    for (let angle = 0; angle < 360; angle += step) {
      const turn = (angle / 180) * Math.PI
      found.push({ x: Math.round(radius * Math.sin(turn)), y: Math.round(-radius * Math.cos(turn)), angle })
    }
  return found
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
}

/** Whether a box there would lie on the one in the middle, who is round. */
function onMiddle({ x, y }: Spot): boolean {
  return Math.hypot(Math.max(Math.abs(x) - box.width / 2, 0), Math.max(Math.abs(y) - box.height / 2, 0)) < middle
}

function nearest(free: readonly Spot[], angle: number): Spot | undefined {
  return least(free, (spot) => apart(spot.angle, angle))
}

/** Where the first of each ring goes, so that a map with few people on it stands in balance. */
const begins: Record<Ring, number> = { close: 305, near: 60, wider: 235, paid: 130 }

function roomiest(free: readonly Spot[], placed: readonly Placed[], ring: Ring): Spot | undefined {
  if (!placed.some((other) => other.ring === ring)) return nearest(free, begins[ring])
  return least(free, (spot) => {
    const distances = placed.map((other) => Math.hypot(spot.x - other.x, spot.y - other.y))
    return -Math.min(...distances)
  })
}

function least(free: readonly Spot[], cost: (spot: Spot) => number): Spot | undefined {
  let best: Spot | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const spot of free) {
    const its = cost(spot)
    if (its < lowest) [best, lowest] = [spot, its]
  }
  return best
}

/** How far two directions are apart, in degrees. */
export function apart(a: number, b: number): number {
  const difference = Math.abs(a - b) % 360
  return Math.min(difference, 360 - difference)
}
