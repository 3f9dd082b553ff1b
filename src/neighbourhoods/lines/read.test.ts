import { describe, expect, test } from 'vitest'
import { overlapsAndGaps } from './overlaps-and-gaps.ts'
import { readGeoJson } from './read-geojson.ts'
import { readLists } from './read-lists.ts'
import { readPoints } from './read-points.ts'
import type { Outline } from './types.ts'

const box = (west: number, south: number, east: number, north: number): Outline => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
]
const file = (geometry: unknown, name: unknown = 'Hollin Bank', more: object = {}) =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...more,
    features: [{ type: 'Feature', properties: { name }, geometry }],
  })
const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings })
const faults = (text: string) => readGeoJson(text).faults.map(({ what }) => what)
const square = [
  [-2, 53],
  [-1, 53],
  [-1, 54],
  [-2, 54],
  [-2, 53],
]

describe('a file of outlines', () => {
  test('gives each polygon with its name', () => {
    expect(readGeoJson(file(polygon(square)))).toEqual({
      areas: [{ name: 'Hollin Bank', outline: [[square]] }],
      faults: [],
    })
  })

  test('may name its areas as the statistics office does, and say its system in the old way', () => {
    const text = file(polygon(square), null, {
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
    }).replace('"properties":{"name":null}', '"properties":{"WD23NM":"The Weir"}')
    expect(readGeoJson(text).areas[0]?.name).toBe('The Weir')
  })

  test.each([
    ['what breaks off', '{"type": "FeatureCollection", "feat', 'not json'],
    ['another kind of JSON', '{"type": "Topology"}', 'not geojson'],
    ['a bare number', '7', 'not geojson'],
    ['no areas at all', '{"type": "FeatureCollection", "features": []}', 'no areas'],
    ['a point', file({ type: 'Point', coordinates: [-2, 53] }), 'not an area'],
    ['no geometry', file(null), 'not an area'],
    ['corners that are words', file(polygon([['a', 'b']] as never)), 'not an area'],
    ['no name', file(polygon(square), ' ?! '), 'no name'],
    [
      'the National Grid',
      file(polygon(square), 'x', { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } } }),
      'not wgs84',
    ],
    ['eastings and northings', file(polygon(square.map(([x = 0, y = 0]) => [x + 400_000, y + 420_000]))), 'not wgs84'],
    ['latitude first', file(polygon(square.map(([x = 0, y = 0]) => [y, x]))), 'turned round'],
    ['an open ring', file(polygon(square.slice(0, 4))), 'not closed'],
    [
      'two corners',
      file(
        polygon([
          [-2, 53],
          [-1, 53],
          [-2, 53],
        ]),
      ),
      'too few corners',
    ],
    [
      'a bow tie',
      file(
        polygon([
          [-2, 53],
          [-1, 54],
          [-1, 53],
          [-2, 54],
          [-2, 53],
        ]),
      ),
      'crosses itself',
    ],
    [
      'a spike that folds back',
      file(
        polygon([
          [-2, 53],
          [-1, 53],
          [-1, 54],
          [-1, 53.5],
          [-2, 53],
        ]),
      ),
      'crosses itself',
    ],
  ])('with %s is refused, saying so', (_what, text, wrong) => {
    expect(faults(text)).toEqual([wrong])
  })

  test('names every fault of every area at once', () => {
    const two = JSON.parse(file(polygon(square.slice(0, 4))))
    two.features.push({ type: 'Feature', properties: {}, geometry: null })
    expect(faults(JSON.stringify(two))).toEqual(['not closed', 'no name', 'not an area'])
  })

  test('with more corners than neighbourhoods have is refused before they are compared', () => {
    const wild = Array.from({ length: 20_000 }, (_, at) => [-2 + Math.sin(at), 53 + Math.cos(at * 7)])
    const began = performance.now()
    expect(faults(file(polygon([...wild, wild[0] ?? []])))).toEqual(['too many corners'])
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('overlaps and gaps', () => {
  test('neighbours that share an edge have neither', () => {
    const areas = [
      { name: 'A', outline: box(-2, 53, -1.9, 53.1) },
      { name: 'B', outline: box(-1.9, 53, -1.8, 53.1) },
    ]
    expect(overlapsAndGaps(areas)).toEqual([])
  })

  test('ground that two hold is said with both names and about how large it is', () => {
    const areas = [
      { name: 'A', outline: box(-2, 53, -1.9, 53.1) },
      { name: 'B', outline: box(-1.91, 53, -1.8, 53.1) },
    ]
    const [found, ...more] = overlapsAndGaps(areas)
    expect(more).toEqual([])
    expect(found).toMatchObject({ what: 'overlap', one: 'A', other: 'B' })
    // A hundredth of a degree wide at 53° north, a tenth of a degree high: 0.67 km × 11.1 km.
    expect(found?.hectares).toBeGreaterThan(650)
    expect(found?.hectares).toBeLessThan(850)
  })

  test('a gap that is enclosed is said with those beside it; the country around is none', () => {
    const [outer] = box(-2, 53, -1.8, 53.2)
    const [hole] = box(-1.95, 53.05, -1.9, 53.1)
    const areas = [{ name: 'Around', outline: [[outer?.[0] ?? [], hole?.[0] ?? []]] }]
    expect(overlapsAndGaps(areas)).toMatchObject([{ what: 'gap', beside: ['Around'] }])
  })
})

describe('lists as people type them', () => {
  test('hold postcodes, their beginnings and streets', () => {
    expect(readLists('Hollin Bank: KS1 2AB, ks1 3, Chapel Row\n\nThe Weir: KS3').areas).toEqual([
      {
        name: 'Hollin Bank',
        listed: [
          { said: 'ks12ab', kind: 'postcode' },
          { said: 'ks13', kind: 'postcode' },
          { said: 'chapelrow', kind: 'street' },
        ],
      },
      { name: 'The Weir', listed: [{ said: 'ks3', kind: 'postcode' }] },
    ])
  })
  test('say which lines cannot be read and what stands under two names', () => {
    const read = readLists('KS1 2AB\nA: KS1\nB: ks1; KS2')
    expect([read.odd, read.twice]).toEqual([['KS1 2AB'], ['ks1']])
  })
})

test('postcodes with where they lie are read, with a line of headings or without', () => {
  expect(readPoints('Postcode,lat,long\n"KS1 2AB",53.7,-1.99\nM1, here, there').points).toEqual([
    ['ks12ab', -1.99, 53.7],
  ])
  expect(readPoints('KS1 2AB,-1.99,53.7').odd).toEqual(['KS1 2AB,-1.99,53.7'])
})
