import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Query } from '../../platform/index.ts'
import { notingNext, startOf } from './page-starts.ts'

const none = '00000000-0000-0000-0000-000000000000'
const page = (at: number) => ({ page: at, perPage: 100 })
/** As if page `at` of a list had been read, which ends with this name. */
function read(list: string, at: number, last: string, size = 100) {
  const rows = {
    take: () => Array.from({ length: size }, (_, nth) => ({ id: `id ${last}`, name: nth === size - 1 ? last : '' })),
  }
  notingNext(list, page(at), rows as unknown as Query<never, { id: string; name: string }[]>, (row) => row).take([])
}
afterEach(() => vi.useRealTimers())

describe('where a page begins', () => {
  test('the first at the beginning, and one out of the blue so many further on', () => {
    expect(startOf('a', page(1))).toEqual({ name: '', id: none, skip: 0 })
    expect(startOf('a', page(500))).toEqual({ name: '', id: none, skip: 49_900 })
  })
  test('after the last entry of the page before, where that was read', () => {
    read('b', 30, 'Mill Lane Choir')
    expect(startOf('b', page(31))).toEqual({ name: 'Mill Lane Choir', id: 'id Mill Lane Choir', skip: 0 })
    expect(startOf('b', page(34))).toMatchObject({ name: 'Mill Lane Choir', skip: 300 })
    expect(startOf('b', page(30))).toMatchObject({ name: '', skip: 2_900 })
  })
  test('by what was read last, of this list and this size of page alone', () => {
    read('c', 30, 'Old')
    read('c', 30, 'New')
    expect(startOf('c', page(31)).name).toBe('New')
    expect(startOf('d', page(31)).name).toBe('')
    expect(startOf('c', { page: 31, perPage: 50 }).name).toBe('')
  })
  test('is noted of no last page and of no early one, and forgotten after a while', () => {
    read('e', 30, 'Half a page', 60)
    read('f', 3, 'Early')
    expect([startOf('e', page(31)).name, startOf('f', page(4)).name]).toEqual(['', ''])
    vi.useFakeTimers({ now: Date.now() })
    read('g', 30, 'For now')
    expect(startOf('g', page(31)).name).toBe('For now')
    vi.advanceTimersByTime(121_000)
    expect(startOf('g', page(31)).name).toBe('')
  })
})
