import { crossing } from './crossing.ts'
import type { Outline, Polygon, Position, Ring } from './types.ts'

/** More corners than this are no neighbourhoods, and would keep everybody waiting. */
export const mostCorners = 50_000
export const mostAreas = 500
const mostInRing = 5_000

/** What is wrong with a file of outlines; `where` names the neighbourhood it is about. */
export interface Fault {
  what:
    | 'not json'
    | 'not geojson'
    | 'no areas'
    | 'too many areas'
    | 'too many corners'
    | 'not wgs84'
    | 'turned round'
    | 'no name'
    | 'name twice'
    | 'not an area'
    | 'too few corners'
    | 'not closed'
    | 'crosses itself'
  where: string
}

export interface Read {
  areas: { name: string; outline: Outline }[]
  faults: Fault[]
}

/** Names that offices and programs give to the name of an area, after our own. */
const nameKeys = ['name', 'Name', 'NAME', 'area_name', 'neighbourhood', 'title']
const officialName = /^(WD|LAD|LSOA|MSOA|PAR)\d\dNM$/i

/**
 * Reads outlines from the text of a GeoJSON file (RFC 7946): polygons with a name each, in WGS 84. All that is wrong is
 * said at once; where anything is, there are no areas.
 */
export function readGeoJson(text: string): Read {
  const faults: Fault[] = []
  const only = (what: Fault['what']): Read => ({ areas: [], faults: [{ what, where: '' }] })
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return only('not json')
  }
  if (!isObject(file)) return only('not geojson')
  const features = file.type === 'FeatureCollection' ? file.features : file.type === 'Feature' ? [file] : null
  if (!Array.isArray(features)) return only('not geojson')
  if (!knownSystem(file.crs)) return only('not wgs84')
  if (features.length === 0) return only('no areas')
  if (features.length > mostAreas) return only('too many areas')
  const areas: Read['areas'] = []
  let corners = 0
  for (const [at, feature] of features.entries()) {
    const name = nameOf(feature)
    const where = name || `${at + 1}`
    const say = (what: Fault['what']) => faults.push({ what, where })
    if (name === '') say('no name')
    if (areas.some((one) => one.name.toLowerCase() === name.toLowerCase())) say('name twice')
    const outline = outlineOf(feature)
    if (outline === null) {
      say('not an area')
      continue
    }
    for (const ring of outline.flat()) {
      corners += ring.length
      const wrong = corners > mostCorners || ring.length > mostInRing ? 'too many corners' : faultOf(ring)
      if (wrong === 'too many corners') return only(wrong)
      if (wrong) say(wrong)
    }
    areas.push({ name, outline })
  }
  return faults.length > 0 ? { areas: [], faults: once(faults) } : { areas, faults }
}

function faultOf(ring: Ring): Fault['what'] | null {
  if (ring.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90)) return 'not wgs84'
  if (ring.every(([x, y]) => x > 48 && x < 62 && y > -11 && y < 4)) return 'turned round'
  if (ring.length < 4) return 'too few corners'
  const [first, last] = [ring[0], ring.at(-1)]
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 'not closed'
  return crossing(ring) ? 'crosses itself' : null
}

/** RFC 7946 knows WGS 84 alone; older files name it in one of these ways. */
function knownSystem(crs: unknown): boolean {
  if (crs === undefined || crs === null) return true
  const named = isObject(crs) && isObject(crs.properties) ? String(crs.properties.name ?? '') : ''
  return /CRS84$|EPSG:{1,2}(\d*:)?4326$/i.test(named)
}

function nameOf(feature: unknown): string {
  const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {}
  const key =
    nameKeys.find((one) => typeof properties[one] === 'string') ??
    Object.keys(properties).find((one) => officialName.test(one))
  const name = key === undefined ? '' : properties[key]
  return typeof name === 'string' && /[\p{L}\p{N}]/u.test(name)
    ? name
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim()
        .slice(0, 200)
    : ''
}

function outlineOf(feature: unknown): Outline | null {
  const geometry = isObject(feature) ? feature.geometry : null
  if (!isObject(geometry)) return null
  const parts =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : null
  if (!Array.isArray(parts) || parts.length === 0) return null
  const outline = parts.map(polygonOf)
  return outline.every((part) => part !== null) ? outline : null
}

function polygonOf(rings: unknown): Polygon | null {
  if (!Array.isArray(rings) || rings.length === 0) return null
  const read = rings.map((ring) => (Array.isArray(ring) ? ring.map(positionOf) : [null]))
  return read.every((ring): ring is Position[] => ring.every((at) => at !== null)) ? read : null
}

/** To seven digits after the point, about a centimetre; a height is left out. */
function positionOf(at: unknown): Position | null {
  if (!Array.isArray(at)) return null
  const [x, y] = at
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return null
  return [Math.round(x * 1e7) / 1e7, Math.round(y * 1e7) / 1e7]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function once(faults: Fault[]): Fault[] {
  return faults.filter(
    ({ what, where }, at) => faults.findIndex((one) => one.what === what && one.where === where) === at,
  )
}
