import { nameIn, type Row, type Taken } from '../taken.ts'

/** A FHIR R4 resource (4.0.1), as JSON. */
export type Resource = { resourceType: string; id: string } & Record<string, unknown>

/** Where the words of Alongside that FHIR has none for are explained. */
export const ours = 'urn:alongside:record:1'

/** How resources of one record speak: of whom, by whom, when. */
export interface Speaking {
  taken: Taken
  rows(table: string): readonly Row[]
  subject: { reference: string }
  /** Who did something: a Practitioner, a RelatedPerson, the Patient; nobody known: undefined. */
  who(member: unknown): { reference: string; display: string } | undefined
  /** The same, or somebody who is only a name. */
  whoOr(member: unknown, name: unknown): { reference?: string; display: string } | undefined
}

export function speaking(taken: Taken): Speaking {
  const self = taken.person.id
  const related = new Set(relatedIn(taken))
  const known = new Set(taken.people.map(({ id }) => id))
  const who = (member: unknown) => {
    if (typeof member !== 'string') return undefined
    const display = nameIn(taken, member) || 'somebody'
    if (member === self) return { reference: `Patient/${member}`, display }
    if (!known.has(member)) return undefined
    return { reference: `${related.has(member) ? 'RelatedPerson' : 'Practitioner'}/${member}`, display }
  }
  return {
    taken,
    rows: (table) => taken.tables[table] ?? [],
    subject: { reference: `Patient/${self}` },
    who,
    whoOr: (member, name) => who(member) ?? (name ? { display: String(name) } : undefined),
  }
}

const kin = ['circle', 'authority', 'self']

/** Those of the record who stand with the person by themselves, not by their work. */
export function relatedIn({ tables, person }: Taken): string[] {
  const standing = tables.standing ?? []
  const works = new Set(standing.filter(({ kind }) => !kin.includes(String(kind))).map(({ member_id }) => member_id))
  return [...new Set(standing.map(({ member_id }) => String(member_id)))].filter(
    (id) => id !== person.id && !works.has(id),
  )
}

/** A whole moment as FHIR writes it: milliseconds, with its zone. */
export const instant = (moment: unknown): string | undefined =>
  moment ? new Date(String(moment)).toISOString() : undefined

/** A concept in plain words; a code from a list of ours where there is one. */
export const concept = (text: string, list?: string) => ({
  ...(list ? { coding: [{ system: `${ours}#${list}`, code: text.replaceAll(/\s+/g, '-') }] } : {}),
  text,
})

export const period = (from: unknown, until: unknown) => ({
  ...(from ? { start: instant(from) } : {}),
  ...(until && (!from || String(until) >= String(from)) ? { end: instant(until) } : {}),
})

/** FHIR strings may not be empty nor only blank; its dates keep what is known of a day. */
export const said = (value: unknown): string | undefined => {
  const text = value === null || value === undefined ? '' : String(value).trim()
  return text === '' ? undefined : text
}

/** Without what says nothing: FHIR allows neither null nor empty lists and objects. */
export function tidy<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(tidy).filter((one) => one !== undefined) as Value
  if (value === null || typeof value !== 'object') return value
  const whole = Object.entries(value).flatMap(([name, one]) => {
    const clean = tidy(one)
    if (clean === undefined || clean === null || clean === '') return []
    if (typeof clean === 'object' && Object.keys(clean).length === 0) return []
    return [[name, clean] as const]
  })
  return Object.fromEntries(whole) as Value
}
