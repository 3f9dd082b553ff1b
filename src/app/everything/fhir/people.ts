import { listed } from '../book/about.ts'
import type { Row } from '../taken.ts'
import { concept, instant, ours, period, type Resource, relatedIn, type Speaking, said } from './resource.ts'

export const placeId = ({ place }: Speaking['taken']): string => `place-${place.key.replaceAll('_', '-')}`

/** Whose record it is, where it is kept, and everybody it names. */
export function people(speaking: Speaking): Resource[] {
  const { taken, rows, subject } = speaking
  const { person, place } = taken
  const [ways] = rows('communication')
  const reach = rows('reach').at(-1)
  const related = new Set(relatedIn(taken))
  const born = said(person.born)
  return [
    { resourceType: 'Organization', id: placeId(taken), name: place.name },
    {
      resourceType: 'Patient',
      id: String(person.id),
      identifier: [{ system: ours, value: String(person.id) }],
      name: [
        { use: 'usual', text: said(person.known_as) },
        ...(said(person.full_name) ? [{ use: 'official', text: said(person.full_name) }] : []),
      ],
      birthDate: born,
      telecom: [
        ...(said(reach?.phone) ? [{ system: 'phone', value: said(reach?.phone) }] : []),
        ...(said(reach?.email) ? [{ system: 'email', value: said(reach?.email) }] : []),
      ],
      address: said(reach?.address) ? [{ text: said(reach?.address) }] : [],
      managingOrganization: { reference: `Organization/${placeId(taken)}` },
      extension: [
        ...extension('how-to-communicate', ways?.in_words),
        ...extension('communication-needs', listed(ways?.needs)),
        ...extension('language', ways?.language),
      ],
    },
    ...taken.people
      .filter(({ id }) => id !== person.id)
      .map(
        ({ id, known_as }): Resource =>
          related.has(id)
            ? {
                resourceType: 'RelatedPerson',
                id,
                patient: subject,
                name: [{ text: known_as }],
                relationship: relation(rows('standing'), id),
              }
            : { resourceType: 'Practitioner', id, name: [{ text: known_as }] },
      ),
  ]
}

function relation(standing: readonly Row[], id: string) {
  const one = standing.find(({ member_id, kind }) => member_id === id && kind === 'circle')
  return said(one?.reason) ? [concept(String(one?.reason))] : []
}

/** Who stands or stood with the person, as a team; what the person let their circle see, as consents. */
export function standing({ taken, rows, subject, who }: Speaking): Resource[] {
  const others = rows('standing').filter(({ member_id }) => member_id !== taken.person.id)
  const participant = others.flatMap((one) => {
    const member = who(one.member_id)
    return member
      ? [
          {
            role: [concept(String(one.kind), 'standing')],
            member,
            period: period(one.from_at, one.ended_at ?? one.until_at),
          },
        ]
      : []
  })
  const team: Resource[] =
    participant.length > 0
      ? [{ resourceType: 'CareTeam', id: 'around-me', status: 'active', subject, participant }]
      : []
  return [
    ...team,
    ...others
      .filter(({ kind }) => kind === 'circle' || kind === 'authority')
      .map((one): Resource => consent(one, subject, taken.takenAt, who)),
  ]
}

function consent(one: Row, patient: Speaking['subject'], now: Date, who: Speaking['who']): Resource {
  const ended = one.ended_at || one.paused_at || (one.until_at && new Date(String(one.until_at)) <= now)
  const parts = Array.isArray(one.parts) ? one.parts.map(String) : []
  return {
    resourceType: 'Consent',
    id: String(one.id),
    status: ended ? 'inactive' : 'active',
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }] },
    category: [
      { coding: [{ system: 'http://loinc.org', code: '59284-0' }], text: 'what somebody may see of my record' },
    ],
    patient,
    dateTime: instant(one.from_at),
    policyRule: concept('I decide who sees what', 'policy'),
    provision: {
      type: 'permit',
      period: period(one.from_at, one.ended_at ?? one.until_at),
      actor: [
        { role: concept(String(one.kind), 'standing'), reference: who(one.member_id) ?? { display: 'somebody' } },
      ],
      class: parts.map((part) => ({ system: `${ours}#part`, code: part })),
    },
  }
}

/** Who looked. */
export function readings({ taken, rows, subject, who }: Speaking): Resource[] {
  return [...rows('reading'), ...rows('looked_elsewhere')].map((one): Resource => {
    const by = who(one.member_id)
    return {
      resourceType: 'AuditEvent',
      id: String(one.id),
      type: { system: 'http://dicom.nema.org/resources/ontology/DCM', code: '110110', display: 'Patient Record' },
      action: one.act === 'read' ? 'R' : 'U',
      recorded: instant(one.at),
      purposeOfEvent: [concept(String(one.why))],
      agent: [{ who: by ?? { display: 'the system itself' }, requestor: by !== undefined }],
      source: { observer: { reference: `Organization/${placeId(taken)}` } },
      entity: [{ what: subject, description: listed(one.parts) }],
    }
  })
}

export function extension(name: string, value: unknown) {
  const text = said(value)
  return text ? [{ url: `${ours}#${name}`, valueString: text }] : []
}
