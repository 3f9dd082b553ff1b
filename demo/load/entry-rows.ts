import { type Entry, entries, toldOf, type Venue, venues } from '../town/entries/index.ts'
import { streetPoints } from '../town/outlines.ts'
import type { Key, Place } from '../town/types.ts'
import { spread } from './days.ts'
import type { Row } from './insert-rows.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** The groups, places, institutions, exchange and stories of the neighbourhoods, with when they are on and how it was. */
export function addEntries(rows: Rows, place: Place, told: Telling): void {
  for (const { key } of place.neighbourhoods) for (const entry of entries[key] ?? []) addEntry(rows, entry, key, told)
  const here = new Set(place.neighbourhoods.map(({ key }) => key))
  for (const one of toldOf.filter(({ neighbourhood }) => here.has(neighbourhood)))
    rows.add('asset_told', {
      id: told.id(`told ${one.words}`),
      asset_id: one.of === undefined ? null : told.id(`asset ${one.neighbourhood} ${one.of}`),
      name: one.name ?? '',
      words: one.words,
      where_when: one.whereWhen ?? '',
      neighbourhood_id: told.id(`neighbourhood ${one.neighbourhood}`),
      at: told.days.at(one.day, '18:00'),
    })
}

function addEntry(rows: Rows, entry: Entry, area: Key, told: Telling): void {
  const id = told.id(`asset ${area} ${entry.name}`)
  const venue = venues.find(({ key }) => key === entry.at)
  rows.add('asset', assetRow(rows, id, entry, area, venue, told))
  const facts = new Map([...factsIn(venue?.access ?? ''), ...factsIn(entry.access ?? '')])
  for (const [fact, said] of facts) rows.add('asset_access', { asset_id: id, fact, ...said })
  for (const [at, text] of (entry.times ?? []).entries())
    rows.add('asset_time', { id: told.id(`time ${area} ${entry.name} ${at}`), asset_id: id, ...timeIn(text, told) })
  addVisits(rows, id, entry, told)
}

function assetRow(rows: Rows, id: string, entry: Entry, area: Key, venue: Venue | undefined, told: Telling): Row {
  const { kind, name, line, checked, paused } = entry
  return {
    id,
    kind,
    organisation_id: entry.by === undefined ? null : organisationOf(rows, entry.by, told),
    name,
    line,
    about: entry.about ?? '',
    cost: entry.cost ?? null,
    cost_words: entry.costWords ?? '',
    get_there: venue?.getThere ?? '',
    for_whom: entry.forWhom ?? '',
    minimum_age: entry.ages?.[0] ?? null,
    maximum_age: entry.ages?.[1] ?? null,
    website: entry.website ?? null,
    phone: entry.phone ?? null,
    neighbourhood_id: told.id(`neighbourhood ${area}`),
    at: venue ? pointOf(venue) : null,
    place_name: venue?.name ?? '',
    address_lines: venue ? [venue.street] : [],
    postcode: venue?.postcode ?? null,
    languages: entry.languages ?? [],
    status: paused === undefined ? 'active' : 'paused',
    paused_words: paused ?? '',
    room: entry.room ?? '',
    checked_at: checked ? told.days.at(checked[0], ['09:00', '17:00'], name) : null,
    checked_name: checked?.[1] ?? '',
    changed_at: told.days.at(checked?.[0] ?? -300, ['09:00', '17:00'], name),
  }
}

function organisationOf(rows: Rows, name: string, told: Telling): string {
  const id = told.id(`organisation ${name}`)
  if (!rows.of('organisation').some((row) => row.id === id)) rows.add('organisation', { id, name, about: name })
  return id
}

/** Where its street is, and a few steps on, so that two in one street do not stand on each other. */
function pointOf({ key, postcode }: Venue): string | null {
  const street = streetPoints[postcode]
  if (!street) return null
  const step = (salt: string) => ((spread(`${key} ${salt}`) % 100) - 50) / 40_000
  return `(${(street[0] + step('x')).toFixed(6)},${(street[1] + step('y')).toFixed(6)})`
}

const answers: Record<string, string> = { '+': 'yes', '~': 'partly', '-': 'no' }

/** `+step-free ~quiet (the snug)` as answers and words by fact. */
function factsIn(text: string): [fact: string, said: { answer: string; words: string }][] {
  return [...text.matchAll(/([+~-])([a-z][a-z -]*?)(?: \(([^)]*)\))?(?= [+~-]|$)/g)].map(
    ([, sign = '', fact = '', words = '']) => [fact, { answer: answers[sign] ?? 'yes', words }],
  )
}

/** A time as `tell-entries.ts` writes it. What repeats began a year ago; every second week begins in this one. */
export function timeIn(text: string, { days }: Pick<Telling, 'days'>): Row {
  const found = /^(?:(\d)W |(M) |D(\d+) )?([A-Z0-9,-]*?) ?(\d\d:\d\d)(?:-(\d\d:\d\d))?(!)?(?: \((.*)\))?$/.exec(text)
  if (!found) throw new Error(`no time: ${text}`)
  const [, every, monthly, inDays, which = '', opens, closes, rests, words = ''] = found
  return {
    freq: inDays ? 'once' : monthly ? 'monthly' : 'weekly',
    every: Number(every ?? 1),
    days: inDays ? [] : which.split(','),
    starts_on: days.date(inDays ? Number(inDays) : every ? -364 + 7 * (spread(text) % 2) : -365),
    opens,
    closes: closes ?? null,
    not_on_bank_holidays: rests === '!',
    words,
  }
}

/** How it was, as people told Hema without a name; each digit is how welcome one of them felt. */
function addVisits(rows: Rows, asset: string, { name, went = '', felt = [] }: Entry, told: Telling): void {
  for (const [at, welcome] of [...went].entries()) {
    rows.add('asset_visit', {
      id: told.id(`visit ${asset} ${at}`),
      asset_id: asset,
      welcome: Number(welcome),
      access: Math.max(1, Number(welcome) - (spread(`${name} ${at}`) % 5 === 0 ? 2 : 0)),
      felt: felt.filter((_, nth) => (at + nth) % (nth + 2) !== 1 || at % 3 === 0),
      words: name === 'Soup and songs' && at === 0 ? 'I sat by the piano and nobody minded me humming' : '',
      how: (['face to face', 'by phone', 'on paper'] as const)[at % 3],
      at_their_word_by: told.id('member hema'),
      at: told.days.at(-20 - 9 * at, '12:00'),
    })
  }
  // Joan’s own, which she alone reads, and may keep off her screen.
  if (name === 'St Luke’s choir')
    rows.add('asset_visit', {
      id: told.id(`visit ${asset} joan`),
      asset_id: asset,
      member_id: told.id('member joan'),
      person_id: told.id('member joan'),
      welcome: 5,
      access: 1,
      felt: ['greeted'],
      words: 'They still wave at me. It was the steps.',
      at: told.days.at(-60, '16:00'),
    })
}
