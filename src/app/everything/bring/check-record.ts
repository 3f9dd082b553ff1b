import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { formats } from '../schema/formats.ts'
import { formatVersion, publishedSchema } from '../schema/published.ts'
import type { Row } from '../taken.ts'
import type { Words } from '../words.ts'
import { lineOf } from './line-of.ts'

/** A record as its file says it. */
export interface RecordFile {
  version: number
  taken_at: string
  from: { key: string; name: string }
  person: Row & { id: string; known_as: string }
  people: { id: string; known_as: string }[]
  tables: Record<string, Row[]>
  files: { id: string; path: string; sha256: string; bytes: number }[]
  stays: unknown
}

let validate: ValidateFunction | null = null

/** Reads a record, or says in plain words what is wrong and in which line. */
export function checkRecord(text: string, w: Words['bring']['errors']): { record: RecordFile } | { error: string } {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1]
    return { error: w.noJson(at ? text.slice(0, Number(at)).split('\n').length : null) }
  }
  const { format, version } = (read ?? {}) as { format?: unknown; version?: unknown }
  if (format !== 'alongside record') return { error: w.notOurs }
  if (version !== formatVersion) return { error: w.version(String(version)) }
  validate ??= new Ajv2020({ strict: false, formats }).compile(publishedSchema)
  if (!validate(read)) return { error: said(validate.errors?.[0], text, w) }
  const strange = unkeepable(JSON.stringify(read))
  if (strange) return { error: w.letters }
  const record = read as RecordFile
  const ids = new Set<string>()
  for (const id of record.people.map((one) => one.id)) {
    if (ids.has(id)) return { error: w.twice }
    ids.add(id)
  }
  const stranger = Object.entries(record.tables).find(([, rows]) =>
    rows.some(({ person_id }) => person_id !== record.person.id),
  )
  return stranger ? { error: w.otherPerson(stranger[0]) } : { record }
}

function said(error: ErrorObject | undefined, text: string, w: Words['bring']['errors']): string {
  if (!error) return w.notOurs
  const [, first = '', table = '', row, column] = error.instancePath.split('/')
  const line = lineOf(text, error.instancePath)
  const where =
    first === 'tables' && row !== undefined
      ? w.inRow(table, Number(row) + 1, column ?? '', line)
      : w.inPart(first || 'record.json', line)
  const { additionalProperty, missingProperty, allowedValues } = error.params as Record<string, unknown>
  if (additionalProperty !== undefined) return `${where} ${w.unknown(String(additionalProperty))}`
  if (missingProperty !== undefined) return `${where} ${w.missingOne(String(missingProperty))}`
  if (Array.isArray(allowedValues)) return `${where} ${w.oneOf(allowedValues.map(String).join(', '))}`
  return `${where} ${w.kinds[error.keyword] ?? w.wrong}`
}

/** Letters that a database cannot keep: nothing (NUL), and halves of letters. */
function unkeepable(json: string): boolean {
  return /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i.test(json)
}
