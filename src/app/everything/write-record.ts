import { formatVersion } from './schema/published.ts'
import { attachmentsOf, leavingTables, neverLeaves, pathOf, stayingTables, type Taken } from './taken.ts'
import { words } from './words.ts'

/**
 * `record.json`, piece by piece: one row on a line, so that a line can be named when something in it is wrong, and so
 * that two records can be compared with the plainest of tools.
 */
export function* writeRecord(taken: Taken): Generator<string> {
  const { place, takenAt, person, people, tables } = taken
  const named = (name: string, value: unknown) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`
  yield `{\n${named('format', 'alongside record')},\n${named('version', formatVersion)},\n`
  yield `${named('schema', `/record/${formatVersion}/schema.json`)},\n${named('taken_at', takenAt.toISOString())},\n`
  yield `${named('from', { key: place.key, name: place.name })},\n${named('person', person)},\n"people": [`
  yield* lines(people)
  yield '],\n"tables": {'
  let first = true
  for (const [table, rows] of Object.entries(tables)) {
    yield `${first ? '' : ','}\n${JSON.stringify(table)}: [`
    yield* lines(rows)
    yield ']'
    first = false
  }
  yield '},\n"files": ['
  yield* lines(
    attachmentsOf(taken).map((file) => ({ id: file.id, path: pathOf(file), sha256: file.sha256, bytes: file.bytes })),
  )
  yield `],\n${named('stays', whatStays())}\n}\n`
}

function* lines(rows: readonly unknown[]): Generator<string> {
  for (const [at, row] of rows.entries()) yield `${at === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`
}

/** What is not in the record that leaves, and why: for its reader, and for the place it is brought to. */
export function whatStays(): {
  tables: Record<string, string>
  columns: Record<string, Record<string, string>>
  also: string[]
} {
  const columns = Object.fromEntries(
    [...leavingTables()].flatMap(([table, { not_on_my_screen: _always, ...stays }]) =>
      Object.keys(stays).length > 0 ? [[table, stays]] : [],
    ),
  )
  return {
    tables: stayingTables(),
    columns,
    also: [`not_on_my_screen: ${neverLeaves.not_on_my_screen}`, ...words.en.staysHere],
  }
}
