import { type Id, isId, type Posted, textOf } from '../../platform/index.ts'

/** Most on one page. */
export const mostOnPage = 100
const usual = 50

/** Which page of a list. */
export interface PageAsked {
  page: number
  perPage: number
}

/** What a list of services is narrowed by; what was not asked for is left out. */
export interface ServiceFilters {
  search?: string
  term?: Id
  taxonomy?: Id
  organization?: Id
  /** Somebody of this age or older, or younger, must be welcome. */
  minimumAge?: number
  maximumAge?: number
  /** `MO` … `SU`. */
  day?: string
  /** `18:30`: open at or after, and closed by. */
  start?: string
  end?: string
  changedAfter?: string
  postcode?: string
  /** Metres from the middle of the postcode. */
  proximity?: number
}

export interface TermFilters {
  taxonomy?: Id
  parent?: Id
  topOnly?: true
}

/** A parameter that cannot be read: answered with 400. */
export class BadParameter extends Error {}

export function pageAsked(query: Posted): PageAsked {
  return {
    page: number(query, 'page', 1, 1_000_000) ?? 1,
    perPage: Math.min(number(query, 'per_page', 1, 1_000_000) ?? usual, mostOnPage),
  }
}

/** What `/services` and `/service_at_locations` were asked for; raises BadParameter. Parameters of others are passed over. */
export function serviceFilters(query: Posted): ServiceFilters {
  return given({
    search: textOf(query, 'search').trim().slice(0, 200) || undefined,
    term: identity(query, 'taxonomy_term_id'),
    taxonomy: identity(query, 'taxonomy_id'),
    organization: identity(query, 'organization_id'),
    minimumAge: number(query, 'minimum_age', 0, 200),
    maximumAge: number(query, 'maximum_age', 0, 200),
    day: matching(query, 'day', /^(MO|TU|WE|TH|FR|SA|SU)$/i)?.toUpperCase(),
    start: matching(query, 'start_time', /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/),
    end: matching(query, 'end_time', /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/),
    changedAfter: moment(query, 'modified_after'),
    postcode: matching(query, 'postcode', /^[a-z0-9 ]{2,10}$/i)
      ?.replaceAll(' ', '')
      .toUpperCase(),
    proximity: number(query, 'proximity', 0, 1_000_000),
  })
}

export function termFilters(query: Posted): TermFilters {
  return given({
    taxonomy: identity(query, 'taxonomy_id'),
    parent: identity(query, 'parent_id'),
    topOnly: yes(query, 'top_only') || undefined,
  })
}

/** `true`, or `false` where it is missing; raises BadParameter for anything else. */
export function yes(query: Posted, name: string): boolean {
  return matching(query, name, /^(true|false)$/i)?.toLowerCase() === 'true'
}

function matching(query: Posted, name: string, pattern: RegExp): string | undefined {
  const text = textOf(query, name).trim()
  if (text === '') return undefined
  if (!pattern.test(text)) throw new BadParameter(`${name} cannot be read`)
  return text
}

function number(query: Posted, name: string, least: number, most: number): number | undefined {
  const text = matching(query, name, /^\d{1,9}(\.\d{1,6})?$/)
  if (text === undefined) return undefined
  const value = Number(text)
  if (value < least || value > most || (least === 1 && !Number.isInteger(value)))
    throw new BadParameter(`${name} must be a whole number from ${least} to ${most}`)
  return value
}

function identity(query: Posted, name: string): Id | undefined {
  const text = textOf(query, name).trim().toLowerCase()
  if (text === '') return undefined
  if (!isId(text)) throw new BadParameter(`${name} must be a UUID`)
  return text
}

function moment(query: Posted, name: string): string | undefined {
  const text = matching(query, name, /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/)
  if (text === undefined) return undefined
  const at = new Date(text)
  // There was no year nought, and no database knows it.
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1)
    throw new BadParameter(`${name} must be a date, or a date and time (RFC 3339)`)
  return at.toISOString()
}

/** Without what is undefined. */
function given<Filters extends object>(filters: { [Name in keyof Filters]: Filters[Name] | undefined }): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as Filters
}
