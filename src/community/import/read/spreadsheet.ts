import { createHash } from 'node:crypto'
import type { Entry, Line } from '../entry.ts'
import { email, line, number, phone, plain, postcode, sentence, unarmed, website } from './clean.ts'
import type { Row } from './csv.ts'
import { timesIn } from './hours.ts'

/** What a column of a plain spreadsheet can be. */
export const columnKinds = [
  'id',
  'name',
  'what',
  'organisation',
  'when',
  'address',
  'postcode',
  'longitude',
  'latitude',
  'cost',
  'for whom',
  'website',
  'email',
  'phone',
  'contact',
  'words',
] as const
export type ColumnKind = (typeof columnKinds)[number]
/** For each column what it is; empty: it is left out. */
export type Mapping = (ColumnKind | '')[]

const headings: readonly [RegExp, ColumnKind][] = [
  [/^(id|ref|reference|uuid|.*\bid)$/, 'id'],
  [/^(name|group|title|(group|service|place|organisation)?_?\s?name)$/, 'name'],
  [/^(organi[sz]ation|provider|run by|charity)\b/, 'organisation'],
  [/desc|about|what|details|summary|activit|notes/, 'what'],
  [/open|time|when|hours|day/, 'when'],
  [/post\s?code/, 'postcode'],
  [/^(address|venue|location|where|street)/, 'address'],
  [/^(lon|lng|long|longitude|x)$/, 'longitude'],
  [/^(lat|latitude|y)$/, 'latitude'],
  [/cost|price|fee|charge/, 'cost'],
  [/for whom|who (for|is it)|age|eligib/, 'for whom'],
  [/web|url|site|link/, 'website'],
  [/e-?mail/, 'email'],
  [/phone|tel\b|mobile|number/, 'phone'],
  [/^contact/, 'contact'],
  [/type|categor|kind|tag|subject/, 'words'],
]

/** What each column seems to be, by its heading; each kind once. */
export function guessMapping(titles: readonly string[]): Mapping {
  const taken = new Set<ColumnKind>()
  return titles.map((title) => {
    const plainTitle = title
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase()
      .replaceAll('_', ' ')
    const kind = headings.find(([pattern, one]) => pattern.test(plainTitle) && !taken.has(one))?.[1] ?? ''
    if (kind !== '') taken.add(kind)
    return kind
  })
}

/** A row as an entry, or why it is none. */
export function entryOfRow({ line: at, cells }: Row, mapping: Mapping): Line {
  if (cells.length < mapping.filter(Boolean).length / 2) return { line: at, reason: 'Half of the row is missing.' }
  const typed = (kind: ColumnKind) => cells[mapping.indexOf(kind)]?.trim() ?? ''
  const of = (kind: ColumnKind) => unarmed(typed(kind))
  const name = line(of('name'), 200)
  if (name === '') return { line: at, reason: 'It has no name.' }
  if (name.includes('\ufffd')) return { line: at, reason: 'Its letters cannot be read: save the file as UTF-8.' }
  const written = of('postcode')
  const code = postcode(written)
  if (written !== '' && code === null) return { line: at, reason: `“${written.slice(0, 20)}” is no postcode.` }
  const when = line(of('when'), 200)
  const said = plain(of('what'), 10_000)
  const contact = of('contact')
  const web = of('website')
  const organisation = line(of('organisation'), 200)
  // West of Greenwich the sign is no formula.
  const longitude = number(typed('longitude'), -180, 180)
  const latitude = number(typed('latitude'), -90, 90)
  const unknown = /^(not known|unknown|n\/?a|none|-)$/i
  const entry: Entry = {
    sourceId: line(of('id'), 200) || knownBy(name, code ?? of('address')),
    kind: kindOf(name),
    name,
    line: sentence(said, name),
    about: said === sentence(said, name) ? '' : said,
    ...costIn(line(of('cost'), 200)),
    forWhom: line(of('for whom'), 500),
    minimumAge: null,
    maximumAge: null,
    website: website(web),
    email: email(of('email') || contact),
    phone: phone(of('phone')) ?? (email(contact) === null ? phone(contact) : null),
    longitude: latitude === null ? null : longitude,
    latitude: longitude === null ? null : latitude,
    placeName: '',
    addressLines: of('address')
      .split(/[,\n]/)
      .map((part) => line(part, 200))
      .filter(Boolean)
      .slice(0, 6),
    postcode: code,
    languages: [],
    status: 'active',
    whenWords: unknown.test(when) ? '' : when,
    organisation:
      organisation === ''
        ? null
        : {
            sourceId: knownBy(organisation, ''),
            name: organisation,
            about: '',
            website: null,
            email: null,
            phone: null,
          },
    times: timesIn(when),
    access: [],
    terms: of('words')
      .split(/[,;]/)
      .map((one) => line(one, 200))
      .filter((one) => one !== '' && !unknown.test(one))
      .slice(0, 10),
  }
  return { line: at, entry }
}

/** Where a row brings no id: its name and where it is, so that the same row is known again. */
function knownBy(name: string, where: string): string {
  const words = `${name} ${where}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return createHash('sha256').update(words).digest('base64url').slice(0, 22)
}

function kindOf(name: string): Entry['kind'] {
  if (/\b(library|hall|park|garden|centre|center|allotments?|museum|pool|church|mosque|temple)\b/i.test(name))
    return 'place'
  if (/\b(school|college|hospital|surgery|council|police|fire station)\b/i.test(name)) return 'institution'
  return /\b(swap|exchange|time\s?bank|food\s?bank|pantry|repair|library of things)\b/i.test(name)
    ? 'exchange'
    : 'association'
}

function costIn(words: string): Pick<Entry, 'cost' | 'costPence' | 'costWords'> {
  if (words === '') return { cost: null, costPence: null, costWords: '' }
  if (/^(free|no charge|£?0(\.00)?)\b/i.test(words))
    return { cost: 'free', costPence: null, costWords: words.length > 4 ? words : '' }
  if (/donation|what you (like|can)/i.test(words)) return { cost: 'what you like', costPence: null, costWords: words }
  const amount = /£?\s*(\d{1,5}(?:\.\d\d)?)/.exec(words)?.[1]
  return {
    cost: 'paid',
    costPence: amount ? Math.round(Number(amount) * 100) : null,
    costWords: /^£?\s*[\d.]+$/.test(words) ? '' : words,
  }
}
