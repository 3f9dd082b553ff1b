import { said } from '../../src/neighbourhoods/index.ts'
import { drawings, moved } from '../town/lines.ts'
import { type At, outlines, streetPoints } from '../town/outlines.ts'
import type { Key, Neighbourhood, Place } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** How the neighbourhoods are drawn, and where their postcodes lie; a place without outlines keeps its list alone. */
export function addLines(rows: Rows, place: Place, told: Telling): void {
  const drawn = place.neighbourhoods.filter(({ key }) => outlines[key])
  if (drawn.length === 0) return
  for (const { key, source, from, elsewhere } of drawings) {
    const drawing = told.id(key)
    const at = told.days.at(Math.min(from, -6), '09:00')
    rows.add('boundary_drawing', {
      id: drawing,
      source,
      remarks: '{}',
      made_at: at,
      starts_on: told.days.date(from),
      settled_at: at,
      taken_at: from < 0 ? at : null,
    })
    const streets = (area: Neighbourhood) =>
      place.neighbourhoods.flatMap((one) => one.streets.filter(({ name }) => (elsewhere[name] ?? one.key) === area.key))
    for (const area of drawn) addArea(rows, area, drawing, streets(area))
  }
  for (const { who, was, is, by } of moved)
    rows.add('neighbourhood_move', {
      id: told.idAt(told.days.at(by, '06:05'), `neighbourhood move ${who}`),
      person_id: told.id(`member ${who}`),
      drawing_id: told.id('lines'),
      was_id: told.id(`neighbourhood ${was}`),
      is_id: told.id(`neighbourhood ${is}`),
      was_in: nameOf(place, was),
      is_in: nameOf(place, is),
      moved_at: told.days.at(by, '06:05'),
    })
  for (const { postcode } of drawn.flatMap(({ streets }) => streets)) {
    const at = streetPoints[postcode]
    if (at) rows.add('postcode_point', { said: said(postcode), at: `(${at.join(',')})` })
  }
}

const nameOf = ({ neighbourhoods }: Place, key: Key) => neighbourhoods.find((one) => one.key === key)?.name ?? ''

function addArea(rows: Rows, { key, name }: Neighbourhood, drawing: string, streets: Neighbourhood['streets']): void {
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
}
