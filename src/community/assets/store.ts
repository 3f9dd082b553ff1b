import { type Id, one, type Query, sql } from '../../platform/index.ts'
import type { Access, Asset, AssetKind, AssetTime } from './types.ts'

/** An entry as its page shows it, with the names of what it belongs to. */
export interface AssetShown extends Asset {
  neighbourhood: string | null
  neighbourhoodSlug: string | null
  /** A tiny enterprise: its own page is at `/enterprises/`. */
  enterprise: boolean
  organisation: string | null
}

/** A listed entry; NotFound where there is none that everybody may see. */
export function assetShown(asset: Id): Query<AssetShown, AssetShown> {
  return one(sql<AssetShown>`select a.id, a.kind, a.organisation_id, a.name, a.line, a.about, a.cost, a.cost_pence, a.cost_words, a.get_there,
      a.for_whom, a.minimum_age, a.maximum_age, a.website, a.email, a.phone, a.neighbourhood_id, a.at, a.place_name, a.address_lines,
      a.postcode, a.languages, a.status, a.paused_words, a.room, a.checked_at, a.checked_name, a.changed_at, a.enterprise,
      n.name as neighbourhood, n.slug as neighbourhood_slug, o.name as organisation
    from asset a left join neighbourhood n on n.id = a.neighbourhood_id left join organisation o on o.id = a.organisation_id
    where a.id = ${asset}`)
}

export function accessOf(asset: Id): Query<Access> {
  return sql<Access>`select x.fact, x.answer, x.words from asset_access x where x.asset_id = ${asset} order by x.fact`
}

export function timesOf(asset: Id): Query<AssetTime> {
  return sql<AssetTime>`select t.id, t.freq, t.every, t.days, t.month_days, t.starts_on::text, t.until_on::text, t.opens::text, t.closes::text,
      t.skips::text[], t.not_on_bank_holidays, t.words
    from asset_time t where t.asset_id = ${asset} order by t.starts_on, t.opens, t.id`
}

/** One line of a list of entries. */
export interface AssetRow
  extends Pick<
    Asset,
    'id' | 'kind' | 'name' | 'line' | 'cost' | 'costWords' | 'placeName' | 'status' | 'checkedAt' | 'checkedName'
  > {
  neighbourhood: string | null
  stepFree: string | null
  quiet: string | null
  enterprise: boolean
}

export interface Wanted {
  kind: AssetKind | null
  /** The slug of a neighbourhood. */
  area: string | null
  page: number
}

export const perPage = 24

/** One page of listed entries by name, and one more where there is a next page. */
export function assetsWanted({ kind, area, page }: Wanted): Query<AssetRow> {
  return sql<AssetRow>`select a.id, a.kind, a.name, a.line, a.cost, a.cost_words, a.place_name, a.status, a.checked_at, a.checked_name, a.enterprise,
      case when a.also_in = '{}' then n.name else concat_ws(', ', n.name, (select string_agg(o.name, ', ' order by o.name) from neighbourhood o where o.id = any (a.also_in))) end as neighbourhood,
      (select x.answer from asset_access x where x.asset_id = a.id and x.fact = 'step-free') as step_free,
      (select x.answer from asset_access x where x.asset_id = a.id and x.fact = 'quiet') as quiet
    from asset a left join neighbourhood n on n.id = a.neighbourhood_id
    where (${kind}::text is null or a.kind = ${kind}) and (${area}::text is null or a.neighbourhood_id = (select id from neighbourhood where slug = ${area})
      or a.also_in @> array[(select id from neighbourhood where slug = ${area})])
    order by a.name, a.id offset ${(page - 1) * perPage} limit ${perPage + 1}`
}

/** How many there are of each kind, in a neighbourhood or everywhere. */
export function kindsCounted(area: string | null): Query<{ kind: AssetKind; count: number }> {
  return sql<{ kind: AssetKind; count: number }>`select a.kind, count(*)::int as count
    from asset a
    where (${area}::text is null or a.neighbourhood_id = (select id from neighbourhood where slug = ${area})
      or a.also_in @> array[(select id from neighbourhood where slug = ${area})]) group by a.kind`
}

/** One thing that is on, on one day. */
export interface OnDay {
  /** ISO day. */
  day: string
  assetId: Id
  name: string
  line: string
  kind: AssetKind
  opens: string
  closes: string | null
  words: string
  placeName: string
  cost: Asset['cost']
  costWords: string
  checkedAt: Date | null
  neighbourhood: string | null
  stepFree: string | null
  quiet: string | null
}

/**
 * What is on from one ISO day to another, both counted, in one neighbourhood (its slug) or everywhere; `holidays` are
 * England’s bank holidays in that time. At most `most`, the earliest first.
 */
export function whatsOn(
  from: string,
  until: string,
  area: string | null,
  holidays: readonly string[],
  most: number,
): Query<OnDay> {
  return sql<OnDay>`select w.day::text, w.asset_id, a.name, a.line, a.kind, w.opens::text, w.closes::text, w.time_words as words, a.place_name, a.cost, a.cost_words,
      a.checked_at, n.name as neighbourhood,
      (select x.answer from asset_access x where x.asset_id = a.id and x.fact = 'step-free') as step_free,
      (select x.answer from asset_access x where x.asset_id = a.id and x.fact = 'quiet') as quiet
    from whats_on(${from}::date, ${until}::date, (select id from neighbourhood where slug = ${area}), ${holidays}::date[], ${most}) w
      join asset a on a.id = w.asset_id left join neighbourhood n on n.id = a.neighbourhood_id
    where ${area}::text is null or n.slug = ${area}
    order by w.day, w.opens, a.name`
}

/** Everything with a time in a neighbourhood, for its calendar feed; nothing that rests because it did not feel safe. */
export interface TimeWithAsset extends AssetTime {
  assetId: Id
  name: string
  line: string
  placeName: string
  addressLines: string[]
  postcode: string | null
  at: { x: number; y: number } | null
  changedAt: Date
  status: Asset['status']
}

export function timesIn(area: string | null, asset: Id | null, today: string): Query<TimeWithAsset> {
  return sql<TimeWithAsset>`select t.id, t.freq, t.every, t.days, t.month_days, t.starts_on::text, t.until_on::text, t.opens::text, t.closes::text,
      t.skips::text[], t.not_on_bank_holidays, t.words, t.asset_id, a.name, a.line, a.place_name, a.address_lines, a.postcode, a.at, a.changed_at, a.status
    from asset a join asset_time t on t.asset_id = a.id left join neighbourhood n on n.id = a.neighbourhood_id
    where (${area}::text is null or n.slug = ${area}) and (${asset}::uuid is null or a.id = ${asset})
      and (a.status <> 'paused' or not group_rests(a.id))
      and coalesce(t.until_on, case when t.freq = 'once' then t.starts_on end, 'infinity') >= ${today}::date - 31
    order by t.id limit 2000`
}
