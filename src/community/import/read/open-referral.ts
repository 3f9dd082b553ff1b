import type { Entry, Line, Organisation, Time } from '../entry.ts'
import { email, hour, isoDate, line, number, phone, plain, postcode, sentence, website, whole } from './clean.ts'

type Json = Record<string, unknown>
const object = (value: unknown): Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : {}
const list = (...values: unknown[]): Json[] =>
  (values.find((value) => Array.isArray(value)) as unknown[] | undefined)?.map(object) ?? []

/**
 * A service of Open Referral (HSDS 3 and 1, Open Referral UK 3 and 1) as an entry of ours, or why it is none. A time
 * that ended before `day` and names no beginning has no end that counts.
 */
export function entryOf(given: unknown, at: number, day: string): Line {
  const service = object(given)
  const sourceId = line(service.id, 200)
  const name = line(service.name, 200)
  if (sourceId === '') return { line: at, reason: 'It has no id, so that it could not be known again.' }
  if (name === '') return { line: at, reason: 'It has no name.' }
  const about = plain(service.description, 10_000)
  const first = list(service.service_at_locations)[0]
  const place = object(first?.location)
  const address = list(place.addresses, place.physical_addresses)[0] ?? {}
  const cost = costOf(service)
  const entry: Entry = {
    sourceId,
    kind: 'association',
    name,
    line: sentence(about, name),
    about: about === sentence(about, name) ? '' : about,
    ...cost,
    forWhom: list(service.eligibilitys, service.eligibility)
      .map((one) => line(one.eligibility, 200))
      .join(', ')
      .slice(0, 500),
    ...agesOf(service),
    website: website(service.url),
    email: email(service.email),
    phone: phoneOf(service),
    longitude: number(place.longitude, -180, 180),
    latitude: number(place.latitude, -90, 90),
    placeName: line(place.name, 200),
    addressLines: [address.address_1, address.address_2, address.city]
      .map((part) => line(part, 200))
      .filter((part, place, all) => part !== '' && all.indexOf(part) === place),
    postcode: postcode(address.postal_code),
    languages: list(service.languages)
      .map((one) => line(one.name ?? one.language, 60))
      .filter(Boolean)
      .slice(0, 20),
    status: statusOf(line(service.status, 40)),
    whenWords: '',
    organisation: organisationOf(object(service.organization)),
    times: [
      ...list(service.schedules, service.regular_schedules),
      ...(first ? list(first.schedules, first.regular_schedule) : []),
    ]
      .flatMap((one) => timeOf(one, day))
      .slice(0, 50),
    access: accessOf(list(place.accessibility, place.accessibility_for_disabilities)),
    terms: termsOf(service),
  }
  return { line: at, entry }
}

function statusOf(status: string): Entry['status'] {
  return /^(inactive|defunct|closed)$/.test(status) ? 'closed' : status === 'temporarily closed' ? 'paused' : 'active'
}

function agesOf(service: Json) {
  const eligibility = list(service.eligibilitys, service.eligibility)[0] ?? {}
  const least = whole(service.minimum_age ?? eligibility.minimum_age, 0, 120)
  const most = whole(service.maximum_age ?? eligibility.maximum_age, 0, 120)
  return least !== null && most !== null && least > most
    ? { minimumAge: null, maximumAge: null }
    : { minimumAge: least, maximumAge: most }
}

/** A contact's own phone is a person's: only the service's, or that of its organisation, is taken. */
function phoneOf(service: Json): string | null {
  const own = list(service.phones)[0]
  return phone(own?.number ?? object(service.organization).phone)
}

function costOf(service: Json): Pick<Entry, 'cost' | 'costPence' | 'costWords'> {
  const said = line(service.fees ?? service.fees_description, 200)
  const option = list(service.cost_options)[0]
  const amount = number(option?.amount, 0, 100_000)
  const words = said || line(option?.option ?? option?.amount_description, 200)
  if (amount === 0 || /^(free|no charge|none|£?0(\.00)?)\b/i.test(words))
    return { cost: 'free', costPence: null, costWords: words.replace(/^free\.?$/i, '') }
  if (amount !== null) return { cost: 'paid', costPence: Math.round(amount * 100), costWords: words }
  return {
    cost: /donation|what you (like|can)/i.test(words) ? 'what you like' : words === '' ? null : 'paid',
    costPence: null,
    costWords: words,
  }
}

function organisationOf(given: Json): Organisation | null {
  const name = line(given.name, 200)
  const sourceId = line(given.id, 200)
  if (name === '' || sourceId === '') return null
  return {
    sourceId,
    name,
    about: plain(given.description, 5_000).replace(new RegExp(`^${name.replace(/[^\w ]/g, '.')}$`), ''),
    website: website(given.website ?? given.url),
    email: email(given.email),
    phone: phone(list(given.phones)[0]?.number),
  }
}

const weekdays: Record<string, string> = { '1': 'MO', '2': 'TU', '3': 'WE', '4': 'TH', '5': 'FR', '6': 'SA', '7': 'SU' }

function timeOf(given: Json, day: string): Time[] {
  const opens = hour(given.opens_at)
  const startsOn = isoDate(given.dtstart ?? given.valid_from)
  if (opens === null) return []
  const until = isoDate(given.until ?? given.valid_to)
  const closes = hour(given.closes_at)
  const freq = line(given.freq, 10).toUpperCase()
  const days = line(given.byday ?? given.weekday, 100)
    .toUpperCase()
    .split(/[,\s]+/)
    .map((one) => weekdays[one] ?? one.replace(/^(MO|TU|WE|TH|FR|SA|SU)[A-Z]*$/, '$1'))
    .filter((one) =>
      (freq === 'MONTHLY' ? /^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/ : /^(MO|TU|WE|TH|FR|SA|SU)$/).test(one),
    )
  const monthDays = line(given.bymonthday, 100)
    .split(',')
    .map(Number)
    .filter((one) => Number.isInteger(one) && one >= 1 && one <= 31)
  const kind =
    freq === 'MONTHLY' && days.length + monthDays.length > 0 ? 'monthly' : days.length > 0 ? 'weekly' : 'once'
  // Without a day of the week and without a date nothing is known of when.
  if (kind === 'once' && startsOn === null) return []
  return [
    {
      freq: kind,
      every: whole(given.interval, 1, 52) ?? 1,
      days: kind === 'once' ? [] : days,
      monthDays: kind === 'monthly' ? monthDays : [],
      startsOn,
      untilOn: until !== null && until >= (startsOn ?? day) ? until : null,
      opens,
      closes: closes !== null && closes > opens ? closes : null,
      words: line(given.description, 200),
    },
  ]
}

function accessOf(given: Json[]): Entry['access'] {
  const seen = new Set<string>()
  return given.flatMap((one) => {
    const said = line(one.accessibility ?? one.description, 300)
    const [, fact = '', answer = ''] = /^([^:]{1,60}): (yes|no|partly)$/.exec(said) ?? []
    const name = fact || said.slice(0, 60)
    if (name === '' || seen.has(name)) return []
    seen.add(name)
    const words = fact ? line(one.details, 300) : said.length > 60 ? said : line(one.details, 300)
    return [{ fact: name, answer: (answer || 'yes') as 'yes', words }]
  })
}

function termsOf(service: Json): string[] {
  const named = [
    ...list(service.attributes).map((one) => object(one.taxonomy_term).name),
    ...list(service.service_taxonomys, service.service_taxonomies).map(
      (one) => object(one.taxonomy).name ?? one.taxonomy_detail,
    ),
  ]
  return [...new Set(named.map((one) => line(one, 200)).filter(Boolean))].slice(0, 30)
}
