import { execFile } from 'node:child_process'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeWorkbook } from '../testing/make-workbook.ts'

/** Of rows that are larger together than all the memory of the program that reads them. */
const rows = 5_000
const columns = 12
const memory = 10
const words = (row: number, column: number) =>
  `${row} ${column} ${'words that say what it is and when '.repeat(4)}`.slice(0, 120)
const each = <One>(count: number, make: (at: number) => One) => Array.from({ length: count }, (_, at) => make(at))

/** Counts the rows of a file in a program of its own with so little memory; null where it was not enough. */
async function counted(path: string, type: string, all = ''): Promise<number | null> {
  const script = join(import.meta.dirname, '../testing/count-rows.ts')
  const run = promisify(execFile)(process.execPath, [`--max-old-space-size=${memory}`, script, path, type, all])
  return run.then(
    ({ stdout }) => Number(stdout),
    () => null,
  )
}

describe('a spreadsheet larger than memory', { timeout: 30_000 }, () => {
  let csv = ''
  let workbook = ''
  beforeAll(async () => {
    const lines = [
      each(columns, (column) => `Column ${column}`),
      ...each(rows, (row) => each(columns, (column) => words(row, column))),
    ]
    csv = join(await mkdtemp(join(tmpdir(), 'table-')), 'list.csv')
    await writeFile(csv, lines.map((cells) => cells.join(',')).join('\n'))
    const sheet = lines.map(
      (cells, row) =>
        `<row>${cells.map((_, column) => `<c t="s"><v>${row * columns + column}</v></c>`).join('')}</row>`,
    )
    const texts = `<sst>${lines
      .flat()
      .map((text) => `<si><t>${text}</t></si>`)
      .join('')}</sst>`
    workbook = await makeWorkbook(sheet.join(''), { 'xl/sharedStrings.xml': texts })
  })

  test('of letters alone is read whole', async () => {
    expect(await counted(csv, 'text/csv')).toBe(rows)
  })

  test('of a workbook and its texts is read whole, and leaves nothing beside it', async () => {
    expect(await counted(workbook, 'application/zip')).toBe(rows)
    expect(await readdir(dirname(workbook))).toEqual(['list.xlsx'])
  })

  test('would not be, if its rows were held on to', async () => {
    expect(await counted(csv, 'text/csv', 'all')).toBeNull()
  })
})
