import { type Id, maybe, type Query, sql } from '../platform/index.ts'
import { said } from './said.ts'

/** A part of the place, as everybody may see it. */
export interface Neighbourhood {
  id: Id
  name: string
}

export function neighbourhoods(): Query<Neighbourhood> {
  return sql<Neighbourhood>`select id, name from neighbourhood order by name`
}

/** The neighbourhood of a street or postcode as somebody wrote it; none where nobody here knows it. */
export function neighbourhoodOf(written: string): Query<Neighbourhood, Neighbourhood | null> {
  const text = said(written)
  return maybe(sql<Neighbourhood>`select n.id, n.name from neighbourhood_postcode p join neighbourhood n on n.id = p.neighbourhood_id
    where p.said = ${text} or (p.kind = 'postcode' and starts_with(${text}, p.said))
    order by length(p.said) desc limit 1`)
}

/** Where a member works today. */
export function myNeighbourhoods(member: Id, now: Date): Query<{ id: Id }> {
  return sql<{ id: Id }>`select distinct neighbourhood_id as id from post where member_id = ${member}
    and neighbourhood_id is not null and from_at <= ${now} and (until_at is null or until_at > ${now})`
}
