import { type Posted, textOf } from '../../platform/index.ts'
import type { Wanted } from './store.ts'
import { assetKinds } from './types.ts'

/** A name may be in any script, and so its address. */
const slug = /^[\p{L}\p{N}-]{1,120}$/u

/** What the address of a list asks for; what cannot be is as if it were not asked. */
export function wantedIn(query: Posted): Wanted {
  const page = /^[1-9]\d{0,3}$/.test(textOf(query, 'page')) ? Number(textOf(query, 'page')) : 1
  return { kind: assetKinds.find((kind) => kind === textOf(query, 'kind')) ?? null, area: areaIn(query), page }
}

/** The slug of the part of town that an address asks for. */
export function areaIn(query: Posted): string | null {
  const text = textOf(query, 'in')
  return slug.test(text) ? text : null
}

export const spans = ['today', 'tomorrow', 'weekend', 'week'] as const
export type Span = (typeof spans)[number]

/** Today, where nothing else is asked for. */
export function spanIn(query: Posted): Span {
  return spans.find((span) => span === textOf(query, 'when')) ?? 'today'
}

/**
 * The one day that an address asks for, as ISO: as a browser’s own calendar says it, or as people here write it (24/12/2026);
 * from today, for a year.
 */
export function dayIn(query: Posted, now: Date): string | null {
  const typed = textOf(query, 'day').trim()
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(typed) ?? []
  const [, day2, month2, year2] = /^(\d\d?)[/. ](\d\d?)[/. ](\d{4})$/.exec(typed) ?? []
  try {
    const asked = Temporal.PlainDate.from(
      { year: Number(year ?? year2), month: Number(month ?? month2), day: Number(day ?? day2) },
      { overflow: 'reject' },
    )
    const today = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO('Europe/London').toPlainDate()
    const far = today.until(asked, { largestUnit: 'day' }).days
    return far >= 0 && far <= 366 ? asked.toString() : null
  } catch {
    return null
  }
}

/** First and last ISO day of a span, by the calendar of the place. A weekend that has begun is this one. */
export function daysOf(span: Span, now: Date): { from: string; until: string } {
  const today = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO('Europe/London').toPlainDate()
  const plus = (days: number) => today.add({ days }).toString()
  if (span === 'today') return { from: plus(0), until: plus(0) }
  if (span === 'tomorrow') return { from: plus(1), until: plus(1) }
  if (span === 'weekend') return { from: plus(Math.max(0, 6 - today.dayOfWeek)), until: plus(7 - today.dayOfWeek) }
  return { from: plus(0), until: plus(6) }
}

/** An address with what was asked for, leaving out what goes without saying. */
export function hrefOf(path: string, asked: Partial<Wanted> & { when?: Span; day?: string | null }): string {
  const pairs: string[] = []
  if (asked.when && asked.when !== 'today') pairs.push(`when=${asked.when}`)
  if (asked.day) pairs.push(`day=${asked.day}`)
  if (asked.kind) pairs.push(`kind=${asked.kind}`)
  if (asked.area) pairs.push(`in=${encodeURIComponent(asked.area)}`)
  if (asked.page && asked.page > 1) pairs.push(`page=${asked.page}`)
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}
