import type { Id } from '../../platform/index.ts'
import { isoDay } from '../../ui/index.ts'
import { emailAddress, filled, idOf, webAddress } from './form.ts'
import { type OrganizationRow, organization, wholeOrganization } from './organization.ts'
import { type TermRow, term } from './taxonomy.ts'

/** What the directory reads of an entry for a list. Who checked it is not among it. */
export interface ServiceRow {
  id: Id
  name: string
  line: string
  about: string
  cost: string | null
  costPence: number | null
  costWords: string
  minimumAge: number | null
  maximumAge: number | null
  website: string | null
  email: string | null
  phone: string | null
  status: string
  pausedWords: string
  checkedAt: Date | null
  changedAt: Date
  organizationId: Id | null
  /** The organisation’s own columns, where it has one. */
  organizationName: string | null
  organizationAbout: string | null
  organizationWebsite: string | null
  organizationEmail: string | null
  organizationPhone: string | null
  charityNumber: string | null
  companyNumber: string | null
  organizationParent: Id | null
}

export interface PlaceOfService {
  id: Id
  placeName: string
  getThere: string
  addressLines: string[]
  postcode: string | null
  at: { x: number; y: number } | null
  access: { fact: string; answer: string; words: string }[]
  /** The town and county that stand in every address. */
  town: string
}

/** With everything that hangs on it. */
export interface WholeServiceRow extends ServiceRow, PlaceOfService {
  languages: string[]
  times: TimeRow[]
  terms: TermRow[]
}

export interface TimeRow {
  id: Id
  freq: 'once' | 'weekly' | 'monthly'
  every: number
  days: string[]
  monthDays: number[]
  /** ISO days; times as `18:30:00`. */
  startsOn: string
  untilOn: string | null
  opens: string
  closes: string | null
  skips: string[]
  words: string
}

/** As it stands in a list. */
export function service(row: ServiceRow, assurer: string): Record<string, unknown> {
  const { id, name, line, about, minimumAge, maximumAge } = row
  const ours = organizationOf(row)
  return filled({
    id,
    organization_id: row.organizationId,
    name,
    description: about ? `${line}\n\n${about}` : line,
    url: webAddress(row.website),
    email: emailAddress(row.email),
    status: row.status === 'paused' ? 'temporarily closed' : 'active',
    fees: fees(row),
    minimum_age: minimumAge,
    maximum_age: maximumAge,
    assured_date: row.checkedAt && isoDay(row.checkedAt),
    assurer_email: row.checkedAt && emailAddress(assurer),
    alert: row.status === 'paused' ? row.pausedWords : '',
    last_modified: row.changedAt.toISOString(),
    phones: row.phone ? [{ id, number: row.phone }] : [],
    organization: ours && organization(ours),
  })
}

/** With times, place, prices, languages and terms. */
export function wholeService(row: WholeServiceRow, assurer: string): Record<string, unknown> {
  const ours = organizationOf(row)
  const where = location(row)
  return filled({
    ...service(row, assurer),
    organization: ours && wholeOrganization(ours),
    schedules: row.times.map((one) => schedule(one, row.id)),
    service_at_locations: where ? [{ id: row.id, service_id: row.id, location_id: row.id, location: where }] : [],
    languages: row.languages.map((name) => ({ id: idOf(row.id, name), service_id: row.id, name })),
    cost_options: costOptions(row),
    attributes: row.terms.map((one) => ({
      id: idOf(row.id, one.id),
      link_id: row.id,
      taxonomy_term_id: one.id,
      link_type: 'service',
      taxonomy_term: term(one),
    })),
  })
}

/** A service at its place; `whole` with everything that hangs on both. */
export function serviceAtLocation(row: WholeServiceRow, assurer: string, whole: boolean): Record<string, unknown> {
  const where = location(row)
  return filled({
    id: row.id,
    service_id: row.id,
    location_id: where && row.id,
    location: where,
    service: whole ? wholeService(row, assurer) : service(row, assurer),
    ...(whole && { schedules: row.times.map((one) => schedule(one, row.id)) }),
  })
}

function organizationOf(row: ServiceRow): OrganizationRow | null {
  if (row.organizationId === null || row.organizationName === null) return null
  return {
    id: row.organizationId,
    name: row.organizationName,
    about: row.organizationAbout ?? '',
    website: row.organizationWebsite,
    email: row.organizationEmail,
    phone: row.organizationPhone,
    charityNumber: row.charityNumber,
    companyNumber: row.companyNumber,
    parentId: row.organizationParent,
  }
}

function fees({ cost, costPence, costWords }: ServiceRow): string {
  const price = costPence ? `£${(costPence / 100).toFixed(2).replace('.00', '')}` : ''
  const said = cost === 'free' ? 'Free' : cost === 'what you like' ? 'Pay what you like' : price
  return [said, costWords].filter(Boolean).join(', ')
}

function costOptions({ id, cost, costPence, costWords }: ServiceRow): object[] {
  const amount = cost === 'free' ? 0 : costPence
  if (cost === null || amount === null) return []
  return [filled({ id, service_id: id, option: 'Everybody', amount: amount / 100, amount_description: costWords })]
}

/** Where it happens; null where nobody wrote where. */
function location(row: PlaceOfService): Record<string, unknown> | null {
  const { id, placeName, getThere, addressLines, postcode, at } = row
  const addressed = addressLines.length > 0 && postcode
  if (!addressed && at === null && placeName === '') return null
  return filled({
    id,
    location_type: 'physical',
    name: placeName || addressLines[0],
    description: getThere,
    latitude: at?.y,
    longitude: at?.x,
    addresses: addressed ? [address(row, postcode)] : [],
    accessibility: row.access.map(({ fact, answer, words }) =>
      filled({
        id: idOf(id, fact),
        location_id: id,
        description: `${fact}: ${answer}`,
        details: words,
        accessibility: `${fact}: ${answer}`,
      }),
    ),
  })
}

/** Every part is required; what an address does not say is the place’s own town. */
function address({ id, addressLines, town }: PlaceOfService, postcode: string) {
  const [first = town, ...rest] = addressLines
  const city = rest.at(-1) ?? town
  return filled({
    id,
    address_1: first,
    address_2: rest.length > 1 ? rest.slice(0, -1).join(', ') : '',
    city,
    state_province: town,
    postal_code: postcode,
    country: 'GB',
    address_type: 'physical',
  })
}

function schedule(one: TimeRow, serviceId: Id): Record<string, unknown> {
  return filled({
    id: one.id,
    service_id: serviceId,
    valid_from: one.startsOn,
    valid_to: one.freq === 'once' ? (one.untilOn ?? one.startsOn) : one.untilOn,
    dtstart: one.startsOn,
    freq: one.freq === 'once' ? undefined : one.freq.toUpperCase(),
    interval: one.freq === 'once' ? undefined : one.every,
    byday: one.days.join(','),
    bymonthday: one.monthDays.join(','),
    opens_at: one.opens,
    closes_at: one.closes,
    description: one.words,
    notes: one.skips.length > 0 ? `Not on ${one.skips.join(', ')}` : '',
  })
}
