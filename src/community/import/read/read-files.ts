import { readFile } from 'node:fs/promises'
import type { Received } from '../../../platform/index.ts'
import type { Line } from '../entry.ts'
import { BadTable, decode, type Row, rowsOf } from './csv.ts'
import { entryOf } from './open-referral.ts'
import { guessMapping, type Mapping } from './spreadsheet.ts'
import { entriesOfTables } from './tables.ts'
import { unzipTables } from './unzip.ts'
import { officeKind, rowsOfWorkbook } from './workbook.ts'
import { withZip, type Zip } from './zip.ts'

/** What somebody brought, read: entries already, or rows of a spreadsheet whose columns wait to be looked at. */
export type Brought =
  | { kind: 'json' | 'tables'; lines: Line[] }
  | { kind: 'spreadsheet'; titles: string[]; mapping: Mapping; rows: Row[] }

/** Reads a workbook (.xlsx), a CSV, a JSON, a zip of tables, or several CSVs at once (a folder). Raises BadTable. */
export async function readFiles(files: readonly Received[], day: string): Promise<Brought> {
  const texts = new Map<string, string>()
  for (const { path, name, type } of files) {
    const bare = name.replace(/\.(csv|txt|tsv)$/i, '').toLowerCase()
    if (type === 'application/x-ole-storage') throw new BadTable('old workbook')
    if (type === 'application/zip') {
      const found = await withZip(path, readZip)
      if (Array.isArray(found) && files.length > 1) throw new BadTable('several workbooks')
      if (Array.isArray(found)) return spreadsheet(found)
      for (const [inside, text] of found) texts.set(inside, text)
    } else texts.set(bare, decode(await readFile(path)))
  }
  if (texts.has('service') || texts.has('services')) return { kind: 'tables', lines: entriesOfTables(texts, day) }
  const [text = ''] = texts.values()
  if (texts.size !== 1) throw new BadTable(texts.size === 0 ? 'no table' : 'no services')
  return /^\ufeff?\s*[[{]/.test(text) ? { kind: 'json', lines: linesOfJson(text, day) } : spreadsheet(rowsOf(text))
}

/** The rows of a workbook, or the texts of tables. */
async function readZip(zip: Zip): Promise<Row[] | Map<string, string>> {
  const kind = officeKind(zip.names)
  if (kind === 'workbook') return rowsOfWorkbook(zip)
  if (kind !== null) throw new BadTable(kind)
  return unzipTables(zip)
}

/** A page of a feed, a list of services, or one. */
function linesOfJson(text: string, day: string): Line[] {
  let given: unknown
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new BadTable('broken json')
  }
  const { contents, content, services } = (given ?? {}) as Record<string, unknown>
  const items = [given, contents, content, services].find(Array.isArray) ?? [given]
  if (items.length > 50_000) throw new BadTable('too many rows')
  return items.map((item, at) => entryOf(item, at + 1, day))
}

function spreadsheet(all: Row[]): Brought {
  const [head, ...rows] = all.slice(headingAt(all))
  const titles = (head?.cells ?? []).map((title) =>
    title
      .replace(/^\ufeff/, '')
      .trim()
      .slice(0, 200),
  )
  if (rows.length === 0 || titles.length < 1) throw new BadTable('no rows')
  return { kind: 'spreadsheet', titles, mapping: guessMapping(titles), rows }
}

/** Above the headings some write what the list is: a line or two with a cell or two in them. */
function headingAt(rows: readonly Row[]): number {
  const filled = ({ cells }: Row) => cells.filter((cell) => cell.trim() !== '').length
  const widest = Math.max(0, ...rows.slice(0, 20).map(filled))
  const at = rows.slice(0, 5).findIndex((row) => filled(row) * 2 > widest)
  return Math.max(0, at)
}
