import { type Posted, textOf } from '../../platform/index.ts'
import { type AssetKind, assetKinds } from '../assets/index.ts'

export const shows = ['groups', 'week', 'today'] as const
export type Shows = (typeof shows)[number]
export const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** What a list on another site shows; what cannot be is as if it were not asked, so that an old snippet never breaks. */
export interface EmbedAsked {
  /** Groups and places, or what is on this week or today. */
  show: Shows
  /** The slug of a neighbourhood. */
  area: string | null
  kind: AssetKind | null
  words: string
  /** `MO` … `SU`; for groups alone. */
  day: string | null
  large: boolean
}

export function embedAsked(query: Posted): EmbedAsked {
  const area = textOf(query, 'in')
  return {
    show: shows.find((one) => one === textOf(query, 'show')) ?? 'groups',
    area: /^[\p{L}\p{N}-]{1,120}$/u.test(area) ? area : null,
    kind: assetKinds.find((kind) => kind === textOf(query, 'kind')) ?? null,
    words: textOf(query, 'q').trim().slice(0, 100),
    day: days.find((day) => day === textOf(query, 'day')) ?? null,
    large: textOf(query, 'large') === 'yes',
  }
}

/** Where the list that was asked for is; nothing in it that goes without saying. */
export function embedHref({ show, area, kind, words, day, large }: EmbedAsked): string {
  const asked = new URLSearchParams()
  if (show !== 'groups') asked.set('show', show)
  if (area) asked.set('in', area)
  if (kind) asked.set('kind', kind)
  if (words) asked.set('q', words)
  if (day && show === 'groups') asked.set('day', day)
  if (large) asked.set('large', 'yes')
  return asked.size === 0 ? '/embed/list' : `/embed/list?${asked}`
}

/** What somebody puts into their own page. `address` is where this place is; nothing in it can end the attribute it stands in. */
export function snippet(address: string, asked: EmbedAsked, title: string): string {
  const escaped = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return `<iframe src="${escaped(address + embedHref(asked))}" title="${escaped(title)}" width="100%" height="600" loading="lazy"></iframe>`
}
