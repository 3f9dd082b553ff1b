import type { Outline, Position } from '../lines/types.ts'

/** A window onto the map: what is drawn lies in it, `width` units wide. */
export interface Sheet {
  width: number
  height: number
  /** Where a place lies on the sheet. */
  at(position: Position): [x: number, y: number]
  /** World coordinates of Web Mercator (0 to 1) of its upper left corner, and how many units of the sheet the world is wide. */
  origin: [number, number]
  world: number
}

const width = 1_000
const margin = 40
const flattest = 0.55
const tallest = 1.05

/** Web Mercator, so that tiles from anywhere fit under it; from 0 to 1 across the world. */
export function mercator([longitude, latitude]: Position): [number, number] {
  const bent = Math.min(85, Math.max(-85, latitude))
  return [(longitude + 180) / 360, (1 - Math.asinh(Math.tan((bent * Math.PI) / 180)) / Math.PI) / 2]
}

/** A sheet that holds all of these, with a margin; null where there is nothing to hold. */
export function sheetAround(positions: readonly Position[]): Sheet | null {
  let [west, north, east, south] = [2, 2, -1, -1]
  for (const position of positions) {
    const [x, y] = mercator(position)
    west = Math.min(west, x)
    east = Math.max(east, x)
    north = Math.min(north, y)
    south = Math.max(south, y)
  }
  if (east < west) return null
  const least = 1e-5
  const inside = width - 2 * margin
  const across = Math.max(east - west, (south - north) / tallest, least)
  const world = inside / across
  const height = Math.max(flattest * width, (south - north) * world + 2 * margin)
  const origin: [number, number] = [(west + east) / 2 - width / 2 / world, (north + south) / 2 - height / 2 / world]
  return {
    width,
    height: Math.round(height),
    origin,
    world,
    at(position) {
      const [x, y] = mercator(position)
      return [tenth((x - origin[0]) * world), tenth((y - origin[1]) * world)]
    },
  }
}

/** An outline as the path of an SVG; corners closer than half a unit are one. */
export function pathOf(outline: Outline, sheet: Sheet): string {
  return outline
    .flat()
    .map((ring) => {
      let last: [number, number] | undefined
      const corners = ring.slice(0, -1).flatMap((position) => {
        const [x, y] = sheet.at(position)
        if (last && Math.abs(x - last[0]) < 0.5 && Math.abs(y - last[1]) < 0.5) return []
        last = [x, y]
        return [`${x} ${y}`]
      })
      return `M${corners.join('L')}Z`
    })
    .join('')
}

/** Where the name of an outline is written: the middle of the largest of its parts, weighed by area. */
export function middleOf(outline: Outline, sheet: Sheet): [number, number] {
  let best: { area: number; at: [number, number] } = { area: -1, at: [0, 0] }
  for (const [edge] of outline) {
    if (!edge) continue
    const corners = edge.map((position) => sheet.at(position))
    let [area, x, y] = [0, 0, 0]
    for (let nth = 1; nth < corners.length; nth++) {
      const [[ax, ay], [bx, by]] = [corners[nth - 1] ?? [0, 0], corners[nth] ?? [0, 0]]
      const cross = ax * by - bx * ay
      area += cross
      x += (ax + bx) * cross
      y += (ay + by) * cross
    }
    if (Math.abs(area) > best.area)
      best = {
        area: Math.abs(area),
        at: area === 0 ? (corners[0] ?? [0, 0]) : [tenth(x / (3 * area)), tenth(y / (3 * area))],
      }
  }
  return best.at
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/**
 * What lies in sight of an outline: within it, or about as far around it as it is wide. One entry with a wrong spot does
 * not make a neighbourhood a dot. Without an outline: all.
 */
export function inSightOf<One extends { at: Position }>(outline: readonly Position[], pins: readonly One[]): One[] {
  if (outline.length === 0) return [...pins]
  const [west, east, south, north] = [
    Math.min(...outline.map(([longitude]) => longitude)),
    Math.max(...outline.map(([longitude]) => longitude)),
    Math.min(...outline.map(([, latitude]) => latitude)),
    Math.max(...outline.map(([, latitude]) => latitude)),
  ]
  const around = (from: number, to: number, at: number) => at >= from - (to - from) / 2 && at <= to + (to - from) / 2
  return pins.filter(({ at: [x, y] }) => around(west, east, x) && around(south, north, y))
}

/** A frame may be so much wider than it is high; a taller sheet then stands in its middle. */
const widest = 1.4

/** Which tiles of a self-hosted map lie under a sheet and beside it in its frame, and where; at most some forty. */
export function tilesUnder({ origin, world, width, height }: Sheet, address: string) {
  const zoom = Math.min(19, Math.max(0, Math.round(Math.log2(world / 256))))
  const count = 2 ** zoom
  const size = world / count
  const tiles: { href: string; x: number; y: number; size: number }[] = []
  const beside = Math.max(0, (height * widest - width) / 2)
  const [left, top] = [Math.floor(origin[0] * count - beside / size), Math.floor(origin[1] * count)]
  for (let column = left; (column - origin[0] * count) * size < width + beside; column++)
    for (let row = Math.max(0, top); row < count && (row - origin[1] * count) * size < height; row++)
      tiles.push({
        href: address.replace('{z}', `${zoom}`).replace('{x}', `${column}`).replace('{y}', `${row}`),
        x: tenth((column - origin[0] * count) * size),
        y: tenth((row - origin[1] * count) * size),
        size: tenth(size),
      })
  return tiles
}
