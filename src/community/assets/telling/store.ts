import { type Id, one, type Query, sql } from '../../../platform/index.ts'
import type { Setting } from '../../../settings/index.ts'
import type { Entry } from '../editing/store.ts'

export interface Told {
  id: Id
  assetId: Id | null
  assetName: string
  name: string
  words: string
  whereWhen: string
  teller: string
  at: Date
}

export function toldToLookAt(): Query<Told> {
  return sql<Told>`select id, asset_id, asset_name, name, words, where_when, teller, at from told_to_look_at()`
}

export interface ChangeToLookAt {
  id: Id
  assetId: Id
  name: string
  at: Date
  was: Entry | null
  became: Entry
}

export function changesToLookAt(): Query<ChangeToLookAt> {
  return sql<ChangeToLookAt>`select id, asset_id, name, at, was, became from changes_to_look_at()`
}

/** A link that whoever held the one before made new. */
export interface LinkRenewed {
  assetId: Id
  name: string
  at: Date
}

export function linksRenewed(): Query<LinkRenewed> {
  return sql<LinkRenewed>`select asset_id, name, at from links_renewed()`
}

export interface ToRenew {
  id: Id
  name: string
  checkedAt: Date | null
  phone: string
  total: number
}

/** Listed entries that are no longer fresh, the oldest first. */
export function entriesToRenew({ key, initial }: Setting<number>, now: Date, most: number): Query<ToRenew> {
  return sql<ToRenew>`select id, name, checked_at, phone, total::int from entries_to_renew(
    ${now}::timestamptz - coalesce((select (value #>> '{}')::int from setting where key = ${key} and from_on <= ${now} order by from_on desc limit 1),
      ${initial}) * interval '1 day', ${most})`
}

/** What is told: of an entry that is there, or of something that nobody here knew. */
export interface Telling {
  asset: Id | null
  name: string
  words: string
  whereWhen: string
  area: Id | null
  teller: string
}

export function tellOf(id: Id, { asset, name, words, whereWhen, area, teller }: Telling): Query {
  return sql`select tell_of_asset(${id}, ${asset}, ${name}, ${words}, ${whereWhen}, ${area}, ${teller})`
}

export interface Waiting {
  told: number
  changed: number
  words: number
  /** Old: not checked for twice as long as an entry is fresh. */
  old: number
}

/** How much waits; all 0 for whoever does not keep entries. */
export function waitingHere({ key, initial }: Setting<number>, now: Date): Query<Waiting, Waiting> {
  return one(sql<Waiting>`select told::int, changed::int, words::int, old::int from entries_waiting(
    ${now}::timestamptz - 2 * coalesce((select (value #>> '{}')::int from setting where key = ${key} and from_on <= ${now} order by from_on desc limit 1),
      ${initial}) * interval '1 day')`)
}
