import type pg from 'pg'

/** A row by column; what it leaves out takes its default. A list is an array of PostgreSQL, an object is jsonb. */
export type Row = Record<string, unknown>

/** Inserts rows as the owner with COPY, all that have the same columns at once. Not for a pipelined connection. */
export async function insertRows(owner: pg.ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  for (const alike of Map.groupBy(rows, (row) => Object.keys(row).join()).values()) {
    const columns = Object.keys(alike[0] ?? {})
    let lines = ''
    for (const row of alike) lines += `${columns.map((column) => inCopy(row[column])).join('\t')}\n`
    const names = columns.map((column) => owner.escapeIdentifier(column)).join(', ')
    await copyIn(owner, `copy ${table} (${names}) from stdin`, Buffer.from(lines))
  }
}

interface Wire {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** What `pg` asks of something that speaks to the server in its own way; its own queries know nothing of COPY. */
function copyIn(owner: pg.ClientBase, text: string, data: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const copy = {
      submit: (wire: Wire) => wire.query(text),
      handleCopyInResponse(wire: Wire) {
        wire.sendCopyFromChunk(data)
        wire.endCopyFrom()
      },
      handleError: reject,
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(),
    }
    owner.query(copy as never)
  })
}

const special = /[\\\t\n\r]/g
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function inCopy(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  return plain(value).replace(special, (letter) => escapes[letter] ?? letter)
}

function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return `{${value.map((one) => JSON.stringify(plain(one))).join(',')}}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
