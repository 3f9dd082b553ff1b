import { describe, expect, test } from 'vitest'
import { type Ring, rings } from '../types.ts'
import { apart, box, labelAt, middle, place, type ToPlace } from './place.ts'

const many = (count: number, which: (at: number) => Ring, angle: (at: number) => number | null = () => null) =>
  Array.from({ length: count }, (_, at): ToPlace => ({ key: `e${at}`, ring: which(at), angle: angle(at) }))
const spread = (at: number) => rings[at % 4] as Ring

/** Every way in which people have been seen to put their lives on paper. */
const lives: [string, ToPlace[]][] = [
  ['nobody', []],
  ['three', many(3, spread)],
  ['twelve', many(12, spread)],
  ['forty', many(40, spread)],
  ['forty on one ring', many(40, () => 'close')],
  ['forty who are all paid', many(40, () => 'paid')],
  [
    'twenty all put at the same place',
    many(
      20,
      () => 'near',
      () => 90,
    ),
  ],
  ['twelve put at the top, where the names of the rings stand', many(12, spread, () => 0)],
]

describe.each(lives)('a map of %s', (_name, entries) => {
  const { placed, rings: bands, size } = place(entries)

  test('holds everybody once', () => {
    expect(placed.map(({ key }) => key).sort()).toEqual(entries.map(({ key }) => key).sort())
  })

  test('has no two on top of each other', () => {
    const touching = placed.flatMap((a, at) =>
      placed.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < box.width && Math.abs(a.y - b.y) < box.height),
    )
    expect(touching).toEqual([])
  })

  test('covers neither the one in the middle nor the names of the rings', () => {
    const covering = placed.filter(
      ({ x, y }) =>
        Math.hypot(x, y) < middle + 26 ||
        bands.some(({ outer }) => Math.abs(x) < box.width / 2 && Math.abs(y - labelAt(outer)) < box.height / 2),
    )
    expect(covering).toEqual([])
  })

  test('has each on its own ring, and all within the picture', () => {
    for (const { ring, x, y } of placed) {
      const band = bands.find((one) => one.ring === ring)
      const away = Math.hypot(x, y)
      expect(away).toBeGreaterThan(band?.inner ?? 0)
      expect(away).toBeLessThan(band?.outer ?? 0)
      expect(Math.abs(x) + box.width / 2).toBeLessThanOrEqual(size / 2)
    }
  })

  test('is the same every time', () => expect(place(entries)).toEqual({ placed, rings: bands, size }))
})

test('somebody stands where they were put, when there is room', () => {
  const [one] = place([{ key: 'a', ring: 'near', angle: 92 }]).placed
  expect(apart(one?.angle ?? 0, 92)).toBeLessThanOrEqual(3)
})

test('who comes later goes where most room is, and moves nobody who stands there', () => {
  const before = place(many(5, spread))
  const after = place(many(6, spread))
  for (const { key, x, y } of before.placed) expect(after.placed).toContainEqual(expect.objectContaining({ key, x, y }))
})

test('directions are apart the short way round', () => {
  expect([apart(350, 10), apart(90, 270), apart(0, 360)]).toEqual([20, 180, 0])
})
