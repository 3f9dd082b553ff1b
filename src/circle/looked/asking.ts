import { type Asked, type Id, isId, type Part, textOf } from '../../platform/index.ts'
import { isoDay } from '../../ui/index.ts'
import { partsInOrder } from './part-words.ts'
import type { Asking } from './store.ts'

/** About how many readings one page goes through; its last day is always whole. */
const most = 150

/** What the address of the list asks for: `?reader=…&part=plan&month=2026-11&before=2026-11-14`. */
export function askingIn({ query, now }: Pick<Asked, 'query' | 'now'>): Asking {
  const month = monthIn(query)
  const before = dayIn(textOf(query, 'before'))
  const end = month ? startOf(next(month)) : new Date(now.getTime() + 60_000)
  return {
    since: month ? startOf(`${month}-01`) : new Date(0),
    before: before && startOf(before) < end ? startOf(before) : end,
    reader: readerIn(query),
    part: partIn(query),
    most,
  }
}

export function readerIn(query: Asked['query']): Id | null {
  const reader = textOf(query, 'reader')
  return isId(reader) || /^0{8}(-0{4}){3}-0{12}$/.test(reader) ? reader : null
}

export function partIn(query: Asked['query']): Part | null {
  return partsInOrder.find((part) => part === textOf(query, 'part')) ?? null
}

export function monthIn(query: Asked['query']): string | null {
  const month = textOf(query, 'month')
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : null
}

/** An ISO day that is one; else null. */
export function dayIn(text: string): string | null {
  const date = new Date(`${text}T12:00:00Z`)
  return /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
    ? text
    : null
}

/** When a day begins here: an hour before midnight UTC while summer time holds. */
export function startOf(day: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`)
  const summer = new Date(utc - 3_600_000)
  return isoDay(summer) === day ? summer : new Date(utc)
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10)
}
