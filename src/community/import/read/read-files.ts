import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import type { Received } from '../../../platform/index.ts'
import type { Line } from '../entry.ts'
import { BadTable, decode, type Row, rowsInPieces } from './csv.ts'
import { entryOf } from './open-referral.ts'
import { guessMapping, type Mapping } from './spreadsheet.ts'
import { entriesOfTables } from './tables.ts'
import { tablesIn, unzipTables } from './unzip.ts'
import { officeKind, rowsOfWorkbook } from './workbook.ts'
import { fromZip, withZip, type Zip } from './zip.ts'

/** What somebody brought, read: entries already, or a spreadsheet whose columns wait to be looked at. */
export type Brought =
  | { kind: 'json' | 'tables'; lines: Line[] }
  | {
      kind: 'spreadsheet'
      titles: string[]
      mapping: Mapping
      /** What is under the headings, read from the file as it is taken; from the beginning each time. Raises BadTable. */
      rows: () => AsyncGenerator<Row>
    }

/** All rows of a spreadsheet, from the beginning each time it is asked. */
interface Sheet {
  rows: () => AsyncGenerator<Row>
  /** A short row of it is no half one: a workbook does not write down the cells at its end that hold nothing. */
  fillsUp: boolean
}

/** Reads a workbook (.xlsx), a CSV, a JSON, a zip of tables, or several CSVs at once (a folder). Raises BadTable. */
export async function readFiles(files: readonly Received[], day: string): Promise<Brought> {
  const texts = new Map<string, string>()
  for (const { path, name, type } of files) {
    const bare = name.replace(/\.(csv|txt|tsv)$/i, '').toLowerCase()
    if (type === 'application/x-ole-storage') throw new BadTable('old workbook')
    if (type === 'application/zip') {
      const found = await withZip(path, (zip) => readZip(zip, path))
      if (!(found instanceof Map)) {
        if (files.length > 1) throw new BadTable('several workbooks')
        return spreadsheet(found)
      }
      for (const [inside, text] of found) texts.set(inside, text)
    } else if (files.length === 1 && !ofOpenReferral(bare) && !isJson(await headOf(path))) {
      return spreadsheet({ rows: () => rowsInPieces(() => createReadStream(path)), fillsUp: false })
    } else texts.set(bare, decode(await readFile(path)))
  }
  if ([...texts.keys()].some(ofOpenReferral)) return { kind: 'tables', lines: entriesOfTables(texts, day) }
  const [text = ''] = texts.values()
  if (texts.size !== 1) throw new BadTable(texts.size === 0 ? 'no table' : 'no services')
  if (!isJson(text)) throw new BadTable('no table')
  return { kind: 'json', lines: linesOfJson(text, day) }
}

const ofOpenReferral = (name: string) => name === 'service' || name === 'services'
const isJson = (text: string) => /^\ufeff?\s*[[{]/.test(text)

/** The first letters of a file, enough to tell what it is. Raises BadTable for what is no text. */
async function headOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4_096) })
    return decode(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

/** A workbook, a single table, or the texts of several. */
async function readZip(zip: Zip, path: string): Promise<Sheet | Map<string, string>> {
  const kind = officeKind(zip.names)
  if (kind === 'workbook') return { rows: () => rowsOfWorkbook(path), fillsUp: true }
  if (kind !== null) throw new BadTable(kind)
  const [table, ...others] = tablesIn(zip)
  if (table === undefined || others.length > 0 || ofOpenReferral(table.name) || table.name.endsWith('.json'))
    return unzipTables(zip)
  const pieces = () => fromZip(path, (again) => again.pieces(table.path))
  return { rows: () => rowsInPieces(pieces), fillsUp: false }
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

/** So many rows tell where the headings are. */
const looksAt = 20

async function spreadsheet({ rows, fillsUp }: Sheet): Promise<Brought> {
  const first: Row[] = []
  for await (const row of rows()) if (first.push(row) > looksAt) break
  const above = headingAt(first) + 1
  const titles = (first[above - 1]?.cells ?? []).map((title) =>
    title
      .replace(/^\ufeff/, '')
      .trim()
      .slice(0, 200),
  )
  if (first.length <= above || titles.length < 1) throw new BadTable('no rows')
  return {
    kind: 'spreadsheet',
    titles,
    mapping: guessMapping(titles),
    async *rows() {
      let at = 0
      for await (const row of rows()) {
        if (++at <= above) continue
        if (fillsUp) while (row.cells.length < titles.length) row.cells.push('')
        yield row
      }
    },
  }
}

/** Above the headings some write what the list is: a line or two with a cell or two in them. */
function headingAt(rows: readonly Row[]): number {
  const filled = ({ cells }: Row) => cells.filter((cell) => cell.trim() !== '').length
  const widest = Math.max(0, ...rows.slice(0, looksAt).map(filled))
  const at = rows.slice(0, 5).findIndex((row) => filled(row) * 2 > widest)
  return Math.max(0, at)
}
