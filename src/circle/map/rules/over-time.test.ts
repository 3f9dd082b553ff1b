import { describe, expect, test } from 'vitest'
import type { MoveKind, Ring } from '../types.ts'
import { aroundOn, beginOf, loneliest, staysOf, stretchesOf } from './over-time.ts'

const told = (entryId: string, move: MoveKind, ring: Ring, onDay: string, toldOn = '2026-11-22') => ({
  entryId,
  move,
  ring,
  onDay,
  toldOn,
})
const today = '2026-11-22'

/** Joan: Pat always; Ron, who died in March; Amir since May; Carol came nearer in September. */
const entries = [
  { id: 'pat', since: '' },
  { id: 'ron', since: '1971' },
  { id: 'amir', since: '2026-05' },
  { id: 'carol', since: '2024' },
]
const moves = [
  told('pat', 'joined', 'close', ''),
  told('ron', 'joined', 'close', '1971'),
  told('ron', 'left', 'close', '2026-03-09'),
  told('amir', 'joined', 'near', '2026-05'),
  told('carol', 'joined', 'wider', '2024'),
  told('carol', 'moved', 'near', '2026-09-04'),
]
const stays = staysOf(entries, moves)
const names = (day: string) => [...aroundOn(stays, day).keys()].sort()

describe('who was around on a day', () => {
  test('those who had come and had not left', () => {
    expect([names('2025-01-01'), names('2026-04-01'), names(today)]).toEqual([
      ['carol', 'pat', 'ron'],
      ['carol', 'pat'],
      ['amir', 'carol', 'pat'],
    ])
  })
  test('on the ring they were on then', () => {
    expect([aroundOn(stays, '2026-09-03').get('carol'), aroundOn(stays, '2026-09-04').get('carol')]).toEqual([
      'wider',
      'near',
    ])
  })
  test('whoever came back is around again', () => {
    const back = staysOf(
      [{ id: 'a', since: '2020' }],
      [
        told('a', 'joined', 'near', '2020'),
        told('a', 'left', 'near', '2025'),
        told('a', 'came back', 'wider', '2026-02'),
      ],
    )
    expect([aroundOn(back, '2025-06-01').size, aroundOn(back, '2026-02-01').get('a')]).toEqual([0, 'wider'])
  })
  test('a day that was put right later counts from then on: the entry’s own words', () => {
    const right = staysOf([{ id: 'a', since: '2019' }], [told('a', 'joined', 'near', '2024')])
    expect(aroundOn(right, '2020-01-01').size).toBe(1)
  })
  test('leaving cannot come before what was told earlier, however vaguely it is dated', () => {
    const vague = staysOf(
      [{ id: 'a', since: '2026-03-20' }],
      [told('a', 'joined', 'near', '2026-03-20'), told('a', 'left', 'near', '2026')],
    )
    expect(aroundOn(vague, '2026-04-01').size).toBe(0)
  })
})

describe('when it was loneliest', () => {
  const stretches = stretchesOf(stays, '2025-11-22', today)
  test('close and near are counted, wider is not', () => {
    expect(stretches.map(({ from, until, count }) => [from, until, count])).toEqual([
      ['2025-11-22', '2026-03-09', 2],
      ['2026-03-09', '2026-05-01', 1],
      ['2026-05-01', '2026-09-04', 2],
      ['2026-09-04', null, 3],
    ])
  })
  test('each change says who came and who went', () => {
    expect(stretches.map(({ came, went }) => [came, went])).toEqual([
      [[], []],
      [[], ['ron']],
      [['amir'], []],
      [['carol'], []],
    ])
  })
  test('it is the stretch with the fewest', () => expect(loneliest(stretches)?.from).toBe('2026-03-09'))
  test('it is the latest of several', () => {
    const twice = [...stretches, { from: '2026-11-01', until: null, count: 1, came: [], went: [] }]
    expect(loneliest(twice)?.from).toBe('2026-11-01')
  })
  test('it is never, where nothing changed', () => expect(loneliest(stretches.slice(0, 1))).toBeNull())
  test('those who come because it is their work do not count', () => {
    const paid = staysOf([{ id: 'a', since: '2026-06' }], [told('a', 'joined', 'paid', '2026-06')])
    expect(stretchesOf(paid, '2025-11-22', today)).toHaveLength(1)
  })
})

describe('where the picture begins', () => {
  test('a year back, when all that changed is newer', () =>
    expect(beginOf(stays.slice(0, 1), today)).toBe('2025-11-22'))
  test('a month before the first change with a day', () => expect(beginOf(stays, today)).toBe('2023-12-01'))
  test('not with those who were always there', () =>
    expect(
      beginOf(
        stays.filter((s) => s.entryId !== 'carol'),
        today,
      ),
    ).toBe('2025-11-22'))
})
