import {
  type AnyRoute,
  anyone,
  isId,
  type Posted,
  type Query,
  route,
  sql,
  textOf,
  type View,
} from '../../platform/index.ts'
import { type Pinned, valueOn } from '../../settings/index.ts'
import { answered, badRequest, notThere, openToAll, pageOf } from './answer.ts'
import { BadParameter, type PageAsked, pageAsked, serviceFilters, termFilters, yes } from './asked.ts'
import { type OrganizationRow, organization, wholeOrganization } from './organization.ts'
import { type ServiceRow, service, serviceAtLocation, type WholeServiceRow, wholeService } from './service.ts'
import { openDirectory } from './settings.ts'
import {
  countOf,
  organizationCount,
  organizationOf,
  organizations,
  plainServices,
  servicesOf,
  taxonomies,
  termCount,
  termOf,
  terms,
  wholeServiceOf,
  wholeServices,
} from './store.ts'
import { type TermRow, taxonomy, taxonomyId, term } from './taxonomy.ts'
import { counted } from './totals.ts'

const base = '/open-referral'
/** For every program and site; nothing here is said in words of ours. */
const open = { who: anyone, words: { en: {} }, headers: openToAll }
type Facts = Pinned<{ name: string; town: string; assurer: string }>
type Shown<Row> = (row: Row, facts: Facts['value']) => unknown
interface ListAsked<Row> {
  rows: Query<never, Row[]>
  total: Query<never, number>
  show: Shown<Row>
}

const about = route({
  ...open,
  path: `${base}/`,
  answer: () =>
    answered({
      version: 'HSDS-UK-3.0',
      profile: 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
      openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi30.json',
    }),
})

const services = list<ServiceRow>('services', (query, page) => {
  const filters = serviceFilters(query)
  const total = countOf(filters, false)
  const plain = Object.keys(filters).length === 0 && !yes(query, 'full')
  if (plain) return { rows: plainServices(page), total, show: (row, { assurer }) => service(row, assurer) }
  return {
    rows: wholeServices(filters, false, page) as Query<never, ServiceRow[]>,
    total,
    show: (row, { town, assurer }) =>
      yes(query, 'full') ? wholeService({ ...(row as WholeServiceRow), town }, assurer) : service(row, assurer),
  }
})

const oneService = single<WholeServiceRow>('services', wholeServiceOf, (row, { town, assurer }) =>
  wholeService({ ...row, town }, assurer),
)

const placed = list<WholeServiceRow>('service_at_locations', (query, page) => {
  const filters = serviceFilters(query)
  return {
    rows: wholeServices(filters, true, page),
    total: countOf(filters, true),
    show: (row, { town, assurer }) => serviceAtLocation({ ...row, town }, assurer, yes(query, 'full')),
  }
})

const onePlaced = single<WholeServiceRow>('service_at_locations', wholeServiceOf, (row, { town, assurer }) =>
  serviceAtLocation({ ...row, town }, assurer, true),
)

const organisations = list<OrganizationRow>('organizations', (query, page) => {
  const search = textOf(query, 'search').trim().slice(0, 200)
  const show = yes(query, 'full') ? wholeOrganization : organization
  return { rows: organizations(search, page), total: organizationCount(search), show: (row) => show(row) }
})

interface OrganizationShown {
  view: View
  w: object
  row: OrganizationRow | null
  offers: WholeServiceRow[]
  facts: Facts
}

const oneOrganisation = route({
  ...open,
  path: `${base}/organizations/:id`,
  read: ({ params, now }) => ({
    row: organizationOf(idIn(params)),
    offers: servicesOf(idIn(params)),
    facts: valueOn(openDirectory, now),
  }),
  answer({ row, offers, facts }: OrganizationShown) {
    if (row === null) return notThere()
    const { town, assurer } = facts.value
    return answered({
      ...wholeOrganization(row),
      ...(offers.length > 0 && { services: offers.map((one) => wholeService({ ...one, town }, assurer)) }),
    })
  },
})

const taxonomyList = list<{ taxonomy: string }>('taxonomies', (_query, { page, perPage }) => {
  const all = taxonomies()
  const from = (page - 1) * perPage
  return {
    rows: { ...all, take: (rows) => rows.slice(from, from + perPage) } as Query<never, { taxonomy: string }[]>,
    total: { ...all, take: (rows) => rows.length } as Query<never, number>,
    show: (row, { name }) => taxonomy(row.taxonomy, name),
  }
})

const oneTaxonomy = single<{ taxonomy: string }>(
  'taxonomies',
  (id) => ({ ...taxonomies(), take: (rows) => rows.find((one) => taxonomyId(one.taxonomy) === id) ?? null }),
  (row, { name }) => taxonomy(row.taxonomy, name),
)

const termList = list<TermRow>('taxonomy_terms', (query, page) => {
  const filters = termFilters(query)
  return { rows: terms(filters, page), total: termCount(filters), show: (row) => term(row) }
})

const oneTerm = single<TermRow>('taxonomy_terms', termOf, (row) => term(row))

export const routes: AnyRoute[] = [
  about,
  services,
  oneService,
  placed,
  onePlaced,
  organisations,
  oneOrganisation,
  taxonomyList,
  oneTaxonomy,
  termList,
  oneTerm,
]

/** A list in pages. What cannot be read is told by the name of its parameter, and nothing is asked. */
function list<Row>(name: string, asks: (query: Posted, page: PageAsked) => ListAsked<Row>): AnyRoute {
  return route({
    ...open,
    path: `${base}/${name}`,
    read({ query, place, now }) {
      const facts = valueOn(openDirectory, now)
      if (problemWith(query, asks)) return { rows: none, total: zero, facts }
      const { rows, total } = asks(query, pageAsked(query))
      return { rows, total: counted(`${place.key} ${name} ${narrowing(query)}`, total), facts }
    },
    answer({ view, rows, total, facts }: { view: View; w: object; rows: Row[]; total: number; facts: Facts }) {
      const problem = problemWith(view.query, asks)
      if (problem) return badRequest(problem)
      const page = pageAsked(view.query)
      const { show } = asks(view.query, page)
      return answered(
        pageOf(
          rows.map((row) => show(row, facts.value)),
          total,
          page,
        ),
      )
    },
  })
}

function single<Row>(name: string, find: (id: string) => Query<Row, Row | null>, show: Shown<Row>): AnyRoute {
  return route({
    ...open,
    path: `${base}/${name}/:id`,
    read: ({ params, now }) => ({ row: find(idIn(params)), facts: valueOn(openDirectory, now) }),
    answer: ({ row, facts }: { view: View; w: object; row: Row | null; facts: Facts }) =>
      row === null ? notThere() : answered(show(row, facts.value)),
  })
}

function problemWith(query: Posted, asks: (query: Posted, page: PageAsked) => unknown): string | null {
  try {
    asks(query, pageAsked(query))
    return null
  } catch (error) {
    if (error instanceof BadParameter) return error.message
    throw error
  }
}

/** What is asked for beside the page. */
function narrowing(query: Posted): string {
  return JSON.stringify(Object.entries(query).filter(([name]) => name !== 'page' && name !== 'per_page'))
}

/** An id that is none names nothing. */
function idIn({ id = '' }: Readonly<Record<string, string>>): string {
  return isId(id.toLowerCase()) ? id.toLowerCase() : '00000000-0000-0000-0000-000000000000'
}

const none = sql<never>`select where false`
const zero: Query<never, number> = { ...none, take: () => 0 }
