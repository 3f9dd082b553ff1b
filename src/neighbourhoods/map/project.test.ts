import { expect, test } from 'vitest'
import type { Position } from '../lines/types.ts'
import { inSightOf, sheetAround, tilesUnder } from './project.ts'

const outline: Position[] = [
  [-1.92, 53.7],
  [-1.9, 53.7],
  [-1.9, 53.73],
  [-1.92, 53.73],
]
const pin = (longitude: number, latitude: number) => ({ at: [longitude, latitude] as Position })

test('one entry with a wrong spot does not make a neighbourhood a dot', () => {
  const there = [pin(-1.91, 53.71), pin(-1.895, 53.699)]
  expect(inSightOf(outline, [...there, pin(0, 0), pin(-1.91, 53.9)])).toEqual(there)
  expect(inSightOf([], [pin(0, 0)])).toHaveLength(1)
})

test('tiles lie under the whole frame, also where it is wider than the sheet, each in its place, and none beyond the world', () => {
  const sheet = sheetAround(outline)
  if (sheet === null) throw new Error('no sheet')
  const tiles = tilesUnder(sheet, '/tiles/{z}/{x}/{y}.png')
  const beside = (sheet.height * 1.4 - sheet.width) / 2
  expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(-beside)
  expect(Math.max(...tiles.map(({ x, size }) => x + size))).toBeGreaterThanOrEqual(sheet.width + beside)
  expect(Math.min(...tiles.map(({ y }) => y))).toBeLessThanOrEqual(0)
  expect(Math.max(...tiles.map(({ y, size }) => y + size))).toBeGreaterThanOrEqual(sheet.height)
  expect(tiles.length).toBeLessThan(50)
  for (const { href } of tiles) expect(href).toMatch(/^\/tiles\/\d+\/\d+\/\d+\.png$/)
  const all = sheetAround([
    [-180, -85],
    [180, 85],
  ])
  for (const { href } of all ? tilesUnder(all, '{z} {x} {y}') : []) {
    const [z = 0, , y = 0] = href.split(' ').map(Number)
    expect(y).toBeLessThan(2 ** z)
    expect(y).toBeGreaterThanOrEqual(0)
  }
})
