import type pg from 'pg'
import { leavingTables } from '../taken.ts'
import { formatVersion, offScreen } from './published.ts'

interface Column {
  table: string
  about: string
  column: string
  type: string
  required: boolean
  allowed: string[] | null
}

type Schema = Record<string, unknown>

/**
 * The JSON Schema (2020-12) of a record that is taken along, drawn from the tables themselves. It is published as
 * `record-1.schema.json`; a test fails when the two differ. Asks as the owner: for tests and the tool that writes the file.
 */
export async function schemaFromTables(owner: pg.ClientBase, place: string): Promise<Schema> {
  const tables: Record<string, Schema> = {}
  const leaving = leavingTables()
  for (const [table, columns] of Map.groupBy(await columnsOf(owner, place), (one) => one.table)) {
    const stays = leaving.get(table)
    if (stays === undefined) continue
    const whole = columns.filter(({ column }) => !(column in stays))
    tables[table] = {
      type: 'array',
      maxItems: 100_000,
      description: columns[0]?.about,
      ...(columns.some(({ column }) => column === 'not_on_my_screen') ? { $comment: offScreen } : {}),
      items: {
        type: 'object',
        properties: Object.fromEntries(whole.map((one) => [one.column, schemaOf(one)])),
        required: whole.map(({ column }) => column),
        additionalProperties: false,
      },
    }
  }
  return wholeSchema(tables)
}

function wholeSchema(tables: Record<string, Schema>): Schema {
  const text = { type: 'string', maxLength: 400_000 }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:alongside:record:${formatVersion}`,
    title: 'Everything about me: a record that its person takes along',
    description:
      'One person’s whole record as they may see it. Tables and columns are those of Alongside; ids name things within this file. Moments are ISO 8601 with offset, days ISO dates, money in pence.',
    type: 'object',
    properties: {
      format: { const: 'alongside record' },
      version: { const: formatVersion },
      schema: text,
      taken_at: { type: 'string', format: 'date-time' },
      from: {
        type: 'object',
        properties: {
          key: { type: 'string', pattern: '^[a-z][a-z0-9_]{0,30}$' },
          name: { type: 'string', maxLength: 200 },
        },
        required: ['key', 'name'],
        additionalProperties: false,
      },
      person: {
        type: 'object',
        description: 'who it is about',
        properties: { id: uuid, known_as: { type: 'string', minLength: 1, maxLength: 200 }, full_name: text },
        required: ['id', 'known_as'],
      },
      people: {
        type: 'array',
        maxItems: 20_000,
        description: 'everybody the record names, by their name alone',
        items: {
          type: 'object',
          properties: { id: uuid, known_as: { type: 'string', minLength: 1, maxLength: 200 } },
          required: ['id', 'known_as'],
          additionalProperties: false,
        },
      },
      tables: { type: 'object', properties: tables, additionalProperties: false },
      files: {
        type: 'array',
        maxItems: 20_000,
        description: 'what lies beside this file, in the folder “files”',
        items: {
          type: 'object',
          properties: {
            id: uuid,
            path: { type: 'string', pattern: '^files/[0-9a-f-]{36}\\.[a-z0-9]{2,4}$' },
            sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
            bytes: { type: 'integer', minimum: 1 },
          },
          required: ['id', 'path', 'sha256', 'bytes'],
          additionalProperties: false,
        },
      },
      stays: { type: 'object', description: 'what is not in this file, and why' },
    },
    required: ['format', 'version', 'taken_at', 'from', 'person', 'people', 'tables', 'files', 'stays'],
    additionalProperties: false,
  }
}

const uuid = { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }

function schemaOf({ type, required, allowed }: Column): Schema {
  const list = type.endsWith('[]')
  const kind = kindOf(list ? type.slice(0, -2) : type)
  const single = allowed && !list ? { type: 'string', enum: required ? allowed : [...allowed, null] } : kind
  const value = list ? { type: 'array', maxItems: 10_000, items: kind } : single
  if (required || typeof value.type !== 'string') return value
  return { ...value, type: [value.type, 'null'] }
}

function kindOf(type: string): Schema {
  if (type === 'uuid') return uuid
  if (type === 'boolean') return { type: 'boolean' }
  if (/^(integer|smallint|bigint)$/.test(type)) return { type: 'integer' }
  if (/^(numeric|double|real)/.test(type)) return { type: 'number' }
  if (type.startsWith('timestamp')) return { type: 'string', format: 'date-time' }
  if (type === 'date') return { type: 'string', format: 'date' }
  if (type === 'jsonb' || type === 'json') return {}
  return { type: 'string', maxLength: 400_000 }
}

async function columnsOf(owner: pg.ClientBase, place: string): Promise<Column[]> {
  const { rows } = await owner.query<Omit<Column, 'allowed'> & { check: string | null }>(
    `select c.relname::text as table, obj_description(c.oid, 'pg_class') as about, a.attname::text as column,
       format_type(a.atttypid, null) as type, a.attnotnull as required,
       (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
         and pg_get_constraintdef(k.oid) ~ '= ANY' limit 1) as check
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = $1::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`,
    [`place_${place}`],
  )
  return rows.map(({ check, ...column }) => ({ ...column, allowed: choicesIn(check) }))
}

/** The choices of a check like `kind in ('a', 'b')`, as PostgreSQL writes it back. */
function choicesIn(check: string | null): string[] | null {
  const [, list] = /^CHECK \(\(\w+ = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(check ?? '') ?? []
  return list === undefined
    ? null
    : [...list.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, one = '']) => one.replaceAll("''", "'"))
}
