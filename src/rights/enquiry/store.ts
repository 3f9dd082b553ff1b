import { type Id, type Part, type Query, sql } from '../../platform/index.ts'

export const enquiryKinds = ['safeguarding', 'complaint', 'audit', 'court'] as const
export type EnquiryKind = (typeof enquiryKinds)[number]
/** What an enquiry may ever read: never money or the community side (see `within_kind` in the database). */
export const enquiryParts = ['hello', 'reach', 'about', 'said', 'plan', 'rights'] as const satisfies Part[]

export interface Sought {
  id: Id
  knownAs: string
  fullName: string
  bornYear: string
  neighbourhood: string
}

/** Whom a whole name means, twelve at most; each of them reads that they were shown. */
export function peopleToEnquire(name: string): Query<Sought> {
  return sql<Sought>`select id, known_as, full_name, born_year, neighbourhood from people_to_enquire(${name})`
}

export interface About {
  knownAs: string
  could: { id: Id; knownAs: string }[]
}

/** Whose matter it would be, and who could look into it. Nothing where there is no such person. */
export function enquiryAbout(person: Id): Query<About> {
  return sql<About>`select known_as, could from enquiry_about(${person})`
}

export interface Enquiry {
  id: Id
  personId: Id
  knownAs: string
  enquirer: string
  reason: string
  untilAt: Date
  kept: boolean
}

export function myEnquiries(): Query<Enquiry> {
  return sql<Enquiry>`select id, person_id, known_as, enquirer, reason, until_at, kept from my_enquiries()`
}

export interface Beginning {
  id: Id
  person: Id
  member: Id
  parts: readonly Part[]
  reason: string
  until: Date
  /** The withholding that is proposed, where `kept` says why. */
  withholding: Id
  kept: string
  quiet: string
  due: Date
  hold: Date
}

/** `done` false: whoever was chosen has another part in the record. */
export function beginEnquiry(b: Beginning): Query<{ done: boolean }> {
  return sql<{
    done: boolean
  }>`select begin_enquiry(${b.id}, ${b.person}, ${b.member}, ${[...b.parts]}, ${b.reason}, ${b.until},
    ${b.withholding}, ${b.kept}, ${b.quiet}, ${b.due}, ${b.hold}) as done`
}

export function endEnquiry(id: Id, tell: string): Query {
  return sql`select end_enquiry(${id}, ${tell})`
}
