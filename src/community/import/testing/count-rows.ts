import { readFiles } from '../read/read-files.ts'

// Reads a spreadsheet as whoever brings it in does, row by row, and says how many it was: `node count-rows.ts <path> <type>`.
// With `all` it holds on to every row, as no reading of ours does.
const [path = '', type = '', all = ''] = process.argv.slice(2)
const file = { field: 'file', name: 'list', kind: 'table', type, bytes: 1, sha256: '', path, trouble: null } as const
const brought = await readFiles([file], '2026-11-22')
if (brought.kind !== 'spreadsheet') throw new Error('no spreadsheet')
const held: unknown[] = []
let count = 0
for await (const row of brought.rows()) {
  count += row.cells.length === brought.titles.length ? 1 : 0
  if (all) held.push(row)
}
process.stdout.write(String(count))
