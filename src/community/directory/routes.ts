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
import { type Named, notingNext, type Start, startOf } from './page-starts.ts'
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
const named = ({ name, id }: Named) => ({ name, id })
/** For every program and site; nothing here is said in words of ours. */
const open = { who: anyone, words: { en: {} }, headers: openToAll }
type Facts = Pinned<{ name: string; town: string; assurer: string }>
type Shown<Row> = (row: Row, facts: Facts['value']) => unknown
interface ListAsked<Row> {
  rows: Query<never, Row[]>
  /** In the order of names, and by this id: its pages are found by where the one before ended. */
  named?: (row: Row) => Named
  total: Query<never, number>
  show: Shown<Row>
}

/** With and without the stroke at the end: whoever tries a feed is given its address either way. */
const [about, aboutToo] = [`${base}/`, base].map((path) =>
  route({
    ...open,
    path,
    answer: () =>
      answered({
        version: 'HSDS-UK-3.0',
        profile: 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
        openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi30.json',
      }),
  }),
) as [AnyRoute, AnyRoute]

/** What is nowhere here is told to programs in their own form. */
const nowhere = route({ ...open, path: `${base}/*`, answer: notThere })

const services = list<ServiceRow>('services', (query, page, start) => {
  const filters = serviceFilters(query)
  const total = countOf(filters, false)
  const plain = Object.keys(filters).length === 0 && !yes(query, 'full')
  if (plain)
    return { rows: plainServices(page, start), named, total, show: (row, { assurer }) => service(row, assurer) }
  return {
    rows: wholeServices(filters, false, page, start) as Query<never, ServiceRow[]>,
    named,
    total,
    show: (row, { town, assurer }) =>
      yes(query, 'full') ? wholeService({ ...(row as WholeServiceRow), town }, assurer) : service(row, assurer),
  }
})

const oneService = single<WholeServiceRow>('services', wholeServiceOf, (row, { town, assurer }) =>
  wholeService({ ...row, town }, assurer),
)

const placed = list<WholeServiceRow>('service_at_locations', (query, page, start) => {
  const filters = serviceFilters(query)
  const full = yes(query, 'full')
  return {
    rows: wholeServices(filters, true, page, start),
    named,
    total: countOf(filters, true),
    show: (row, { town, assurer }) => serviceAtLocation({ ...row, town }, assurer, full),
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
  aboutToo,
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
  nowhere,
]

type Asks<Row> = (query: Posted, page: PageAsked, start: Start) => ListAsked<Row>

/** A list in pages. What cannot be read is told by the name of its parameter, and nothing is asked. */
function list<Row>(name: string, asks: Asks<Row>): AnyRoute {
  return route({
    ...open,
    path: `${base}/${name}`,
    read({ query, place, now }) {
      const facts = valueOn(openDirectory, now)
      if (problemWith(query, asks)) return { rows: none, total: zero, facts }
      const page = pageAsked(query)
      const those = `${place.key} ${name} ${narrowing(query)}`
      const { rows, named, total } = asks(query, page, startOf(those, page))
      return {
        rows: named ? notingNext(those, page, rows, named) : rows,
        total: counted(those, total),
        facts,
      }
    },
    answer({ view, rows, total, facts }: { view: View; w: object; rows: Row[]; total: number; facts: Facts }) {
      const problem = problemWith(view.query, asks)
      if (problem) return badRequest(problem)
      const page = pageAsked(view.query)
      const { show } = asks(view.query, page, startOf('', page))
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

function problemWith(query: Posted, asks: (...asked: Parameters<Asks<never>>) => unknown): string | null {
  try {
    const page = pageAsked(query)
    asks(query, page, startOf('', page))
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
