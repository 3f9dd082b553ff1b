import { said } from '../said.ts'

/** Great Britain and Northern Ireland with the isles around them, in degrees. */
const here = { west: -9, east: 2.5, south: 49, north: 61.5 }

export interface ReadPoints {
  points: [said: string, longitude: number, latitude: number][]
  odd: string[]
}

/** Reads `KS1 2AB, 53.7448, -1.9905`: a postcode with its latitude and longitude (WGS 84) on each line, as offices list them. */
export function readPoints(text: string): ReadPoints {
  const points: ReadPoints['points'] = []
  const odd: string[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const cells = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"|"$/g, ''))
    const [code = '', north = '', east = ''] = cells
    const [latitude, longitude] = [Number(north), Number(east)]
    const key = said(code)
    const inside =
      north !== '' &&
      east !== '' &&
      latitude > here.south &&
      latitude < here.north &&
      longitude > here.west &&
      longitude < here.east
    if (inside && /^[a-z]{1,2}\d[\da-z]?\d[a-z]{2}$/.test(key)) points.push([key, longitude, latitude])
    // The first line may say what the columns are.
    else if (at > 0 || !/post/i.test(code)) odd.push(line.trim().slice(0, 80))
  }
  return { points, odd }
}
