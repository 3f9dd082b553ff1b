import type pg from 'pg'

/** A row as it is told to the database: text, numbers, moments, lists; what a column leaves out takes its default. */
export type Row = Record<string, unknown>

/**
 * Inserts rows as the owner, by one statement for all that have the same columns. PostgreSQL reads each value in the
 * type of its column, so that a list becomes an array and an object jsonb.
 */
export async function insertRows(owner: pg.ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  for (const alike of Map.groupBy(rows, (row) => Object.keys(row).join()).values()) {
    const columns = Object.keys(alike[0] ?? {})
      .map((column) => owner.escapeIdentifier(column))
      .join(', ')
    await owner.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(alike)],
    )
  }
}
