import type { Taken } from '../taken.ts'
import { people, placeId, readings, standing } from './people.ts'
import { plans } from './plan.ts'
import { ours, type Resource, speaking, tidy } from './resource.ts'
import { conversations, documents, messages, statements } from './said.ts'

/** Tables that FHIR has words of its own for. */
export const spoken: readonly string[] = [
  ...[
    'statement',
    'reply',
    'conversation',
    'in_the_room',
    'conversation_page',
    'hello',
    'hello_sayer',
    'letter',
    'file',
  ],
  ...['plan', 'hope', 'step', 'barrier', 'rating', 'agreement', 'sign_off', 'promise', 'promise_turn'],
  ...['standing', 'reading', 'looked_elsewhere', 'communication', 'reach'],
]

/**
 * The record as a FHIR R4 Bundle (collection). What FHIR has no words for comes whole, row by row, as `Basic` with the row
 * in an extension; `sayings` lists it. Nothing is coded that the record does not know: no diagnosis, no score.
 */
export function bundleOf(taken: Taken): Resource {
  const s = speaking(taken)
  const resources = [people, standing, statements, conversations, messages, documents, plans, readings].flatMap(
    (make) => make(s),
  )
  const all = [...resources, ...rest(taken), provenance(taken)].map(tidy)
  return {
    resourceType: 'Bundle',
    id: String(taken.person.id),
    type: 'collection',
    timestamp: taken.takenAt.toISOString(),
    entry: all.map((resource) => ({ fullUrl: `urn:alongside:${resource.resourceType}/${resource.id}`, resource })),
  }
}

function rest({ tables, person }: Taken): Resource[] {
  return Object.entries(tables).flatMap(([table, rows]) =>
    spoken.includes(table)
      ? []
      : rows.map(
          (row, at): Resource => ({
            resourceType: 'Basic',
            id: `${table.replaceAll('_', '-')}-${at + 1}`,
            code: { coding: [{ system: `${ours}#table`, code: table }], text: table.replaceAll('_', ' ') },
            subject: { reference: `Patient/${person.id}` },
            extension: [{ url: `${ours}#row`, valueString: JSON.stringify(row) }],
          }),
        ),
  )
}

function provenance(taken: Taken): Resource {
  return {
    resourceType: 'Provenance',
    id: 'taken-along',
    target: [{ reference: `Patient/${taken.person.id}` }],
    recorded: taken.takenAt.toISOString(),
    activity: { text: 'taken along by the person whose record it is' },
    agent: [{ who: { reference: `Organization/${placeId(taken)}`, display: taken.place.name } }],
  }
}

/** What of the record FHIR says in its own words, what as rows beside it, and which rows lose columns on the way. */
export function sayings(taken: Taken): string {
  const other = Object.keys(taken.tables).filter(
    (table) => !spoken.includes(table) && (taken.tables[table]?.length ?? 0) > 0,
  )
  return [
    'What fhir.json says, and what it does not',
    '',
    'FHIR R4 speaks of health care. Much of this record is about a life. record.json beside it holds everything; fhir.json is for systems that read FHIR only.',
    '',
    `In FHIR’s own words, without columns that FHIR has no place for: ${spoken.join(', ')}.`,
    `As whole rows (resource Basic, extension ${ours}#row): ${other.join(', ') || 'nothing'}.`,
    'Not in it: earlier wordings beyond those rows, and the bytes of files, which lie in the folder “files”.',
    '',
  ].join('\n')
}
