import { said } from '../../src/neighbourhoods/index.ts'
import { type At, outlines, streetPoints } from '../town/outlines.ts'
import type { Neighbourhood, Place } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** How the neighbourhoods are drawn, and where their postcodes lie; a place without outlines keeps its list alone. */
export function addLines(rows: Rows, place: Place, told: Telling): void {
  const drawn = place.neighbourhoods.filter(({ key }) => outlines[key])
  if (drawn.length === 0) return
  const drawing = told.id('lines')
  const at = told.days.at(-365, '09:00')
  rows.add('boundary_drawing', {
    id: drawing,
    source: 'Drawn on the big table in Mill Lane hall',
    made_at: at,
    starts_on: told.days.date(-365),
    settled_at: at,
    taken_at: at,
  })
  for (const area of drawn) addArea(rows, area, drawing)
}

function addArea(rows: Rows, { key, name, streets }: Neighbourhood, drawing: string): void {
  const edge = outlines[key] as At[]
  const listed = streets.map((street) => ({ said: said(street.name), kind: 'street' }))
  rows.add('boundary_area', {
    drawing_id: drawing,
    name,
    outline: JSON.stringify([[edge]]),
    listed: JSON.stringify(listed),
  })
  rows.add('boundary_ring', {
    drawing_id: drawing,
    name,
    part: 0,
    nth: 0,
    ring: `(${edge.map(([x, y]) => `(${x * 0.6},${y})`).join(',')})`,
  })
  for (const { postcode } of streets) {
    const at = streetPoints[postcode]
    if (at) rows.add('postcode_point', { said: said(postcode), at: `(${at.join(',')})` })
  }
}
