import { type Id, one, type Query, sql } from '../../../platform/index.ts'
import type { Access, Asset } from '../types.ts'

/** A whole entry as the database keeps it in versions: columns by their own names. */
export interface Entry extends Record<string, unknown> {
  id: Id
  kind: Asset['kind']
  name: string
  access: Access[]
  times: EntryTime[]
}

export interface EntryTime {
  id: Id
  freq: 'once' | 'weekly' | 'monthly'
  every: number
  days: string[]
  month_days: number[]
  starts_on: string
  until_on: string | null
  opens: string
  closes: string | null
  skips: string[]
  not_on_bank_holidays: boolean
  words: string
}

/** By which right an entry is changed: as a connector, or by the digest of a link. */
export interface By {
  asset: Id
  hash: Buffer | null
}

/** An entry, also one that is not listed; NotFound for whoever may not change it. */
export function entryToChange({ asset, hash }: By): Query<{ entry: Entry }, { entry: Entry }> {
  return one(sql<{ entry: Entry }>`select entry_to_change(${asset}, ${hash}) as entry`)
}

export function changeEntry({ asset, hash }: By, changed: object): Query<{ changed: boolean }, { changed: boolean }> {
  return one(sql<{ changed: boolean }>`select change_entry(${asset}, ${hash}, ${JSON.stringify(changed)}) as changed`)
}

/** Whose entry a link changes, and until when it works; no row where there is no such link. */
export function assetOfLink(hash: Buffer): Query<{ assetId: Id; untilAt: Date }, { assetId: Id; untilAt: Date }> {
  return one(sql<{ assetId: Id; untilAt: Date }>`select asset_id, until_at from asset_of_link(${hash})`)
}

export interface Link {
  id: Id
  madeAt: Date
  untilAt: Date
  usedAt: Date | null
  endedAt: Date | null
  endedWhy: string
  renewed: boolean
}

export function linksOf(asset: Id): Query<Link> {
  return sql<Link>`select id, made_at, until_at, used_at, ended_at, ended_why, renewed from asset_links(${asset})`
}

export interface Version {
  id: Id
  at: Date
  how: 'link' | 'connector' | 'told' | 'import' | 'undone' | 'lines'
  byName: string
  was: Entry | null
  became: Entry
  undoneAt: Date | null
  lookedAt: Date | null
}

export function versionsOf(asset: Id): Query<Version> {
  return sql<Version>`select id, at, how, by_name, was, became, undone_at, looked_at from asset_versions(${asset})`
}
