import { said } from '../../src/neighbourhoods/index.ts'
import { bornOn } from '../town/calendar.ts'
import { outlines } from '../town/outlines.ts'
import type { Member, Neighbourhood, Organisation, Person, Place, Post, PostKind } from '../town/types.ts'
import { workerHours } from '../town/worker-hours.ts'
import type { Row } from './insert-rows.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** Kinds of post as the place knows them; the title says the rest. */
const kindOf: Record<PostKind, string> = {
  'social worker': 'worker',
  'occupational therapist': 'worker',
  'local area coordinator': 'worker',
  'sensory worker': 'worker',
  'on duty': 'worker',
  'team lead': 'team lead',
  peer: 'peer',
  keeper: 'keeper',
  reviewer: 'reviewer',
  organiser: 'connector',
  coordinator: 'local area coordinator',
  governor: 'governor',
  steward: 'steward',
}

/** The place itself: neighbourhoods and their streets, everybody in it, what they do for it, whom to choose from. */
export function addPlace(rows: Rows, place: Place, told: Telling): void {
  for (const area of place.neighbourhoods) {
    rows.add('neighbourhood', neighbourhoodRow(area, told))
    rows.add('neighbourhood_postcode', ...streetRows(area, told))
  }
  for (const one of place.organisations) rows.add('helper_profile', organisationRow(one, told))
  for (const { key, came, declined, deletedOn } of place.saidNo) {
    const [came_on, declined_on, delete_on] = [came, declined, deletedOn].map(told.days.date)
    rows.add('hello_declined', { id: told.id(`declined ${key}`), came_on, declined_on, delete_on })
  }
  const joined = told.days.at(-365, '09:00').toISOString()
  for (const person of place.people) addMember(rows, person, told, place.neighbourhoods.length)
  for (const member of place.members) addMember(rows, member, told, place.neighbourhoods.length, joined)
}

export function neighbourhoodRow({ key, name, about, inhabitants, phone }: Neighbourhood, told: Telling): Row {
  return { id: told.id(`neighbourhood ${key}`), name, about, inhabitants, phone }
}

/** Streets and postcodes that are found by a list, each once. */
function streetRows({ key, streets }: Neighbourhood, told: Telling): Row[] {
  const area = told.id(`neighbourhood ${key}`)
  return streets.flatMap(({ name, postcode }) => [
    { said: said(name), kind: 'street', neighbourhood_id: area },
    // Where an outline is drawn, a postcode is found by where it lies.
    ...(outlines[key] ? [] : [{ said: said(postcode), kind: 'postcode', neighbourhood_id: area }]),
  ])
}

/** An organisation shows itself by the member who speaks for it. */
function organisationRow({ key, name, line, speaks, neighbourhood }: Organisation, told: Telling): Row {
  return {
    id: told.id(`helper profile ${key}`),
    member_id: told.id(`member ${speaks}`),
    kind: 'user-led organisation',
    shown_as: name,
    line,
    neighbourhood_id: told.id(`neighbourhood ${neighbourhood}`),
    shown_publicly: true,
    changed_at: told.days.at(-300, '09:00'),
  }
}

/** Somebody, with or without a record of their own: a person joined with their first hello. */
export function addMember(rows: Rows, member: Member | Person, told: Telling, areas: number, joined?: string): void {
  const id = told.id(`member ${member.key}`)
  const person = 'hellos' in member ? member : undefined
  rows.add('member', {
    id,
    known_as: nameAtTheDoor(member),
    full_name: member.name,
    born: born(member, told),
    neighbourhood_id: person ? told.id(`neighbourhood ${person.home.neighbourhood}`) : null,
    findable: !person?.unfindable,
    is_person: person !== undefined,
    joined_at: joined ?? told.days.at(firstDay(person), '07:00').toISOString(),
  })
  for (const post of member.posts ?? []) rows.add('post', ...postRows(member.key, post, told, areas))
  if (member.phone && member.answers)
    rows.add('work_number', {
      member_id: id,
      number: member.phone,
      hours: member.answers,
      changed_at: told.days.at(-300, '09:00'),
    })
  const [shown] = (member.posts ?? []).filter(({ kind, until }) => until === undefined && kindOf[kind] in shownAs)
  if (shown && member.line) rows.add('helper_profile', profileRow(member, member.line, shown, told))
}

/** What people call somebody: their first name, or what they ask to be called. */
export function nameAtTheDoor({ name, called }: Pick<Member, 'name' | 'called'>): string {
  return called ?? name.split(' ')[0] ?? name
}

/** The day somebody first said hello; nothing about them is older. */
export function firstDay(person: Person | undefined): number {
  if (!person) return -365
  const days = [...person.hellos.map(({ day }) => day), ...person.conversations.map(({ day }) => day)]
  return Math.max(-365, Math.min(0, person.touch.since, ...days))
}

function born({ age, birthday }: Member, { days }: Telling): string | null {
  if (age === undefined) return null
  return birthday === undefined ? `${days.today.year - age - 1}` : bornOn(age, birthday, days.today).toString()
}

/** Whom people can choose from when they say hello: everybody with a line of their own. */
const shownAs: Record<string, string> = {
  worker: 'worker',
  'team lead': 'worker',
  peer: 'peer',
  'local area coordinator': 'worker',
}

function profileRow({ key, name }: Member, line: string, { kind, neighbourhoods }: Post, told: Telling): Row {
  const [area] = neighbourhoods
  const there = workerHours[key]
  return {
    id: told.id(`helper profile ${key}`),
    member_id: told.id(`member ${key}`),
    kind: shownAs[kindOf[kind]],
    shown_as: name,
    line,
    neighbourhood_id: area === undefined || neighbourhoods.length > 2 ? null : told.id(`neighbourhood ${area}`),
    shown_publicly: true,
    hours: there?.hours ?? '',
    away_until: there?.awayUntil === undefined ? null : told.days.date(there.awayUntil),
    second_id: there?.second === undefined ? null : told.id(`helper profile ${there.second}`),
    changed_at: told.days.at(-300, '09:00'),
  }
}

/** A post in every neighbourhood is a post in the place. */
function postRows(member: string, { kind, neighbourhoods, from, until }: Post, told: Telling, areas: number): Row[] {
  const everywhere = neighbourhoods.length === 0 || neighbourhoods.length === areas
  return (everywhere ? [null] : neighbourhoods).map((area, index) => ({
    id: told.idAt(new Date(told.days.at(from, '09:00').getTime() + index), `post ${member} ${kind} ${area ?? ''}`),
    member_id: told.id(`member ${member}`),
    kind: kindOf[kind],
    title: kind === 'coordinator' ? 'local area coordinator' : kind,
    neighbourhood_id: area === null ? null : told.id(`neighbourhood ${area}`),
    from_at: told.days.at(from, '09:00'),
    until_at: until === undefined ? null : told.days.at(until, '17:00'),
  }))
}

/** Accounts of those who sign in; in a demo place nobody needs a password. */
export function addAccounts(rows: Rows, place: Place, told: Telling): void {
  for (const { key, account } of [...place.people, ...place.members]) {
    if (!account) continue
    const id = told.id(`account ${key}`)
    rows.add('shared.account', { id, email: account.email.toLowerCase(), created_at: told.days.at(-365, '09:00') })
    rows.add('shared.account_member', { account_id: id, place_key: place.key, member_id: told.id(`member ${key}`) })
  }
}
