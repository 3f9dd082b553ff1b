import { type Id, maybe, one, type Query, sql } from '../../platform/index.ts'
import type { PageAsked, ServiceFilters, TermFilters } from './asked.ts'
import type { OrganizationRow } from './organization.ts'
import { type Start, startOf } from './page-starts.ts'
import type { ServiceRow, WholeServiceRow } from './service.ts'
import type { TermRow } from './taxonomy.ts'

type Count = Query<{ total: number }, number>

/** A page of services in the order of their names: rows and no more, since everybody asks for it. */
export function plainServices({ perPage }: PageAsked, { name, id, skip }: Start): Query<ServiceRow> {
  return sql<ServiceRow>`select a.id, a.name, a.line, a.about, a.cost, a.cost_pence, a.cost_words, a.minimum_age, a.maximum_age,
      a.website, a.email, a.phone, a.status, a.paused_words, a.checked_at, a.changed_at, a.organisation_id as organization_id,
      o.name as organization_name, o.about as organization_about, o.website as organization_website,
      o.email as organization_email, o.phone as organization_phone, o.charity_number, o.company_number, o.parent_id as organization_parent
    from (select * from asset where listed and status <> 'closed' and kind <> 'story' and elsewhere and (status <> 'paused' or not group_rests(id))
        and (name, id) > (${name}, ${id}) order by name, id limit ${perPage} offset ${skip}) a
    left join organisation o on o.id = a.organisation_id order by a.name, a.id`
}

/** A page of what fits, with everything that hangs on it. `placed`: only what has an address. */
export function wholeServices(
  filters: ServiceFilters,
  placed: boolean,
  { perPage }: PageAsked,
  { name, id, skip }: Start,
): Query<WholeServiceRow> {
  return sql<WholeServiceRow>`select w.* from directory_page(${filters}, ${placed}, ${perPage}, ${skip}, ${name}, ${id}) found
    join directory_entry w on w.id = found.id order by w.name, w.id`
}

export function wholeServiceOf(id: Id): Query<WholeServiceRow, WholeServiceRow | null> {
  return maybe(sql<WholeServiceRow>`select * from directory_entry where id = ${id}`)
}

export function countOf(filters: ServiceFilters, placed: boolean): Count {
  return totalOf(sql`select directory_count(${filters}, ${placed}) as total`)
}

/** Organisations that stand behind something listed. */
export function organizations(search: string, { page, perPage }: PageAsked): Query<OrganizationRow> {
  return sql<OrganizationRow>`select o.id, o.name, o.about, o.website, o.email, o.phone, o.charity_number, o.company_number, o.parent_id
    from organisation o
    where exists (select from asset a where a.organisation_id = o.id and (a.status <> 'paused' or not group_rests(a.id))) and (${search} = '' or strpos(lower(o.name), lower(${search})) > 0)
    order by o.name, o.id limit ${perPage} offset ${(page - 1) * perPage}`
}

export function organizationCount(search: string): Count {
  return totalOf(sql`select count(*)::int as total from organisation o
    where exists (select from asset a where a.organisation_id = o.id and (a.status <> 'paused' or not group_rests(a.id))) and (${search} = '' or strpos(lower(o.name), lower(${search})) > 0)`)
}

export function organizationOf(id: Id): Query<OrganizationRow, OrganizationRow | null> {
  return maybe(sql<OrganizationRow>`select o.id, o.name, o.about, o.website, o.email, o.phone, o.charity_number, o.company_number, o.parent_id
    from organisation o where o.id = ${id} and exists (select from asset a where a.organisation_id = o.id and (a.status <> 'paused' or not group_rests(a.id)))`)
}

/** All that an organisation offers, a hundred at most. */
export function servicesOf(id: Id): Query<WholeServiceRow> {
  const all = { page: 1, perPage: 100 }
  return wholeServices({ organization: id }, false, all, startOf('', { ...all, page: 1 }))
}

/** The names of the lists of terms; there are few. */
export function taxonomies(): Query<{ taxonomy: string }> {
  return sql<{ taxonomy: string }>`select distinct taxonomy from term order by 1`
}

export function terms({ taxonomy, parent, topOnly }: TermFilters, { page, perPage }: PageAsked): Query<TermRow> {
  return sql<TermRow>`select id, name, about, parent_id, taxonomy from term
    where (${taxonomy ?? null}::uuid is null or taxonomy_id(taxonomy) = ${taxonomy ?? null})
      and (${parent ?? null}::uuid is null or parent_id = ${parent ?? null}) and (${topOnly ?? false} = false or parent_id is null)
    order by taxonomy, name, id limit ${perPage} offset ${(page - 1) * perPage}`
}

export function termCount({ taxonomy, parent, topOnly }: TermFilters): Count {
  return totalOf(sql`select count(*)::int as total from term
    where (${taxonomy ?? null}::uuid is null or taxonomy_id(taxonomy) = ${taxonomy ?? null})
      and (${parent ?? null}::uuid is null or parent_id = ${parent ?? null}) and (${topOnly ?? false} = false or parent_id is null)`)
}

export function termOf(id: Id): Query<TermRow, TermRow | null> {
  return maybe(sql<TermRow>`select id, name, about, parent_id, taxonomy from term where id = ${id}`)
}

function totalOf(query: Query): Count {
  const found = one(query as Query<{ total: number }>)
  return { ...found, take: (rows) => found.take(rows).total }
}
