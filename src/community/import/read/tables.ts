import type { Line } from '../entry.ts'
import { recordsOf, rowsOf } from './csv.ts'
import { entryOf } from './open-referral.ts'

type Row = Record<string, string>

/**
 * The tables of Open Referral as CSV files (HSDS 1.1, and 3.0 as tables), each by its name without ending, as entries.
 * Needs `service` (or `services`); what refers to nothing that came along is passed over.
 */
export function entriesOfTables(files: ReadonlyMap<string, string>, day: string): Line[] {
  const table = (...names: string[]) => {
    const text = names.map((name) => files.get(name)).find((found) => found !== undefined)
    return text === undefined ? [] : recordsOf(rowsOf(text))
  }
  const rows = (...names: string[]) => table(...names).map(({ record }) => record)
  const organizations = byId(rows('organization', 'organizations'))
  const locations = byId(rows('location', 'locations'))
  const terms = byId(rows('taxonomy_term', 'taxonomy_terms', 'taxonomy', 'taxonomies'))
  const addresses = groupBy(rows('address', 'addresses', 'physical_address', 'physical_addresses'), 'location_id')
  const access = groupBy(rows('accessibility', 'accessibility_for_disabilities'), 'location_id')
  const places = groupBy(
    rows('service_at_location', 'service_at_locations', 'services_at_location', 'services_at_locations'),
    'service_id',
  )
  const allPhones = rows('phone', 'phones')
  const phones = groupBy(
    allPhones.filter((row) => !row.contact_id),
    'service_id',
  )
  const organizationPhones = groupBy(
    allPhones.filter((row) => !row.contact_id),
    'organization_id',
  )
  const times = rows('schedule', 'schedules', 'regular_schedule', 'regular_schedules')
  const ofService = groupBy(times, 'service_id')
  const ofPlace = groupBy(times, 'service_at_location_id')
  const languages = groupBy(rows('language', 'languages'), 'service_id')
  const costs = groupBy(rows('cost_option', 'cost_options'), 'service_id')
  const eligibility = groupBy(rows('eligibility', 'eligibilities'), 'service_id')
  const taxonomy = groupBy(rows('service_taxonomy', 'service_taxonomies', 'services_taxonomy'), 'service_id')
  const attributes = groupBy(rows('attribute', 'attributes', 'service_attribute'), 'link_id')
  return table('service', 'services').map(({ line, record: service }) => {
    const id = service.id ?? ''
    const organization = organizations.get(service.organization_id ?? '')
    const whole = {
      ...withoutEmpty(service),
      organization: organization && {
        ...withoutEmpty(organization),
        phones: organizationPhones.get(organization.id ?? ''),
      },
      phones: phones.get(id),
      regular_schedules: ofService.get(id),
      languages: languages.get(id),
      cost_options: costs.get(id),
      eligibilitys: eligibility.get(id),
      service_at_locations: places.get(id)?.map((at) => ({
        schedules: ofPlace.get(at.id ?? ''),
        location: {
          ...withoutEmpty(locations.get(at.location_id ?? '') ?? {}),
          addresses: addresses.get(at.location_id ?? ''),
          accessibility: access.get(at.location_id ?? ''),
        },
      })),
      attributes: [...(attributes.get(id) ?? []), ...(taxonomy.get(id) ?? [])].map((one) => ({
        taxonomy_term: terms.get(one.taxonomy_term_id || one.taxonomy_id || '') ?? { name: one.taxonomy_detail },
      })),
    }
    return entryOf(whole, line, day)
  })
}

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id ?? '', row]))

function groupBy(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = row[column] ?? ''
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), withoutEmpty(row)])
  }
  return groups
}

const withoutEmpty = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))
