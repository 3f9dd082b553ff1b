import type { Entry, Move, Ring } from '../types.ts'
import { firstDay } from './known-day.ts'

/** From a day on, the ring somebody is on; null: not around. Days are ISO days; '' is since before anybody wrote. */
export interface Stay {
  entryId: string
  from: string
  ring: Ring | null
}

type Told = Pick<Move, 'entryId' | 'move' | 'ring' | 'onDay'> & { toldOn: string }
type Since = Pick<Entry, 'id' | 'since'>

/**
 * What became of each entry, in the order in which it was told. Who joined counts from the day the entry says today; a move
 * nobody put a day to counts from the day it was told; nothing counts from before what was told earlier.
 */
export function staysOf(entries: readonly Since[], moves: readonly Told[]): Stay[] {
  return entries.flatMap(({ id, since }) => {
    let last = ''
    return moves
      .filter(({ entryId }) => entryId === id)
      .map(({ move, ring, onDay, toldOn }): Stay => {
        const said = move === 'joined' ? firstDay(since) : firstDay(onDay) || toldOn
        last = said > last ? said : last
        return { entryId: id, from: last, ring: move === 'left' ? null : ring }
      })
  })
}

/** The ring of each who was around on a day; '' asks about before anything was written. */
export function aroundOn(stays: readonly Stay[], day: string): Map<string, Ring> {
  const found = new Map<string, Ring>()
  for (const { entryId, from, ring } of stays) {
    if (from > day) continue
    if (ring === null) found.delete(entryId)
    else found.set(entryId, ring)
  }
  return found
}

/** Close or near: those one can lean on. Who comes because it is their work is counted apart. */
const near: readonly Ring[] = ['close', 'near']

/** A stretch of time in which as many were close or near. */
export interface Stretch {
  /** ISO day; the first stretch begins where the picture does. */
  from: string
  /** The day the next begins; null: it is still so. */
  until: string | null
  count: number
  came: string[]
  went: string[]
}

/** How many were close or near, stretch by stretch, between two ISO days. */
export function stretchesOf(stays: readonly Stay[], from: string, today: string): Stretch[] {
  const days = [...new Set(stays.map((stay) => stay.from).filter((day) => day > from && day <= today))].sort()
  let before = nearOn(stays, from)
  const all: Stretch[] = [{ from, until: null, count: before.size, came: [], went: [] }]
  for (const day of days) {
    const now = nearOn(stays, day)
    const came = [...now].filter((id) => !before.has(id))
    const went = [...before].filter((id) => !now.has(id))
    before = now
    if (came.length + went.length === 0) continue
    const last = all.at(-1)
    if (last) last.until = day
    all.push({ from: day, until: null, count: now.size, came, went })
  }
  return all
}

function nearOn(stays: readonly Stay[], day: string): Set<string> {
  return new Set([...aroundOn(stays, day)].filter(([, ring]) => near.includes(ring)).map(([id]) => id))
}

/** The stretch with the fewest, the latest of several; null where it was always the same. */
export function loneliest(stretches: readonly Stretch[]): Stretch | null {
  const counts = stretches.map(({ count }) => count)
  const fewest = Math.min(...counts)
  if (counts.length === 0 || fewest === Math.max(...counts)) return null
  return stretches.findLast(({ count }) => count === fewest) ?? null
}

/**
 * Where the picture begins: the month before the first change that has a day, at least a year back and at most five.
 * Those who were always there do not stretch it.
 */
export function beginOf(stays: readonly Stay[], today: string): string {
  const [year = 0, rest = ''] = [Number(today.slice(0, 4)), today.slice(4)]
  const leap = rest === '-02-29' ? '-02-28' : rest
  const [earliest, latest] = [`${year - 5}${leap}`, `${year - 1}${leap}`]
  const first = stays
    .map(({ from }) => from)
    .filter((day) => day > earliest && day < latest)
    .sort()[0]
  return first === undefined ? latest : monthBefore(first)
}

function monthBefore(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - 1)
  return date.toISOString().slice(0, 10)
}
