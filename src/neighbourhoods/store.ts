import { type Id, Moved, maybe, type Query, sql } from '../platform/index.ts'
import { said } from './said.ts'

/** A part of the place, as everybody may see it. */
export interface Neighbourhood {
  id: Id
  name: string
  /** Its name in an address. */
  slug: string
}

export function neighbourhoods(): Query<Neighbourhood> {
  return sql<Neighbourhood>`select id, name, slug from neighbourhood order by name`
}

/** Leads whoever asks by a name that a neighbourhood once had to the one of today (Moved); null for any other name. */
export function stillCalled(slug: string | null): Query<{ now: string }, null> {
  return {
    ...sql<{
      now: string
    }>`select n.slug as now from neighbourhood_once o join neighbourhood n on n.id = o.neighbourhood_id
      where o.slug = ${slug} and not exists (select from neighbourhood h where h.slug = o.slug)`,
    take([row]) {
      if (row !== undefined && slug !== null) throw new Moved(slug, row.now)
      return null
    },
  }
}

/** A neighbourhood with what its own people say of it. */
export interface NeighbourhoodTold extends Neighbourhood {
  about: string
  inhabitants: number | null
  phone: string
}

export function neighbourhoodsTold(): Query<NeighbourhoodTold> {
  return sql<NeighbourhoodTold>`select id, name, slug, about, inhabitants, phone from neighbourhood order by name`
}

/**
 * Where a street or postcode is, and how that is known: the place listed it, its outline lies around it, it lies outside
 * of all outlines and this is the nearest (`metres` away), or others that begin alike are there.
 */
export interface Found extends Neighbourhood {
  how: 'listed' | 'inside' | 'nearest' | 'begins alike'
  metres: number
}

/** The neighbourhood of a street or postcode as somebody wrote it; none where nobody here knows it. */
export function neighbourhoodOf(written: string): Query<Found, Found | null> {
  return maybe(sql<Found>`select id, name, slug, how, metres from place_of(${said(written)})`)
}

/** The neighbourhood that a point lies in, or the nearest; none where no outline is drawn. Degrees, WGS 84. */
export function neighbourhoodAt(longitude: number, latitude: number): Query<Found, Found | null> {
  return maybe(sql<Found>`select n.id, n.name, n.slug, case when a.inside then 'inside' else 'nearest' end as how, a.metres
    from area_of(drawing_now(), point(${longitude}, ${latitude})) a join neighbourhood n on lower(n.name) = lower(a.name)`)
}

/** Where a member works today. */
export function myNeighbourhoods(member: Id, now: Date): Query<{ id: Id }> {
  return sql<{ id: Id }>`select distinct neighbourhood_id as id from post where member_id = ${member}
    and neighbourhood_id is not null and from_at <= ${now} and (until_at is null or until_at > ${now})`
}
