import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { allOf } from '../testing/all-of.ts'
import { makeWorkbook } from '../testing/make-workbook.ts'
import { readFiles } from './read-files.ts'
import { rowsOfWorkbook } from './workbook.ts'

const rowsOf = async (rows: string, parts: Record<string, string | Buffer> = {}) =>
  (await allOf(rowsOfWorkbook(await makeWorkbook(rows, parts)))).map(({ cells }) => cells)
const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`
const head = `<row r="1">${text('A1', 'Name')}${text('B1', 'When')}</row>`
const trouble = (reading: Promise<unknown>) =>
  reading.then(
    () => '',
    (error: Error) => error.message,
  )
/** Reads all of it, as whoever takes it in does. */
async function bring(path: string, type = 'application/zip', name = 'list.xlsx') {
  const file = { field: 'file', name, kind: 'table', type, bytes: 1, sha256: '', path, trouble: null } as const
  const brought = await readFiles([file], '2026-11-22')
  return brought.kind === 'spreadsheet' ? { ...brought, rows: await allOf(brought.rows()) } : brought
}

describe('a workbook', () => {
  test('is read with its shared texts, marks and gaps', async () => {
    const texts = `<sst><si><t>Choir &amp; band</t></si><si><r><t>Mill </t></r><r><t xml:space="preserve">Lane</t></r><rPh><t>x</t></rPh></si></sst>`
    const rows = `${head}<row r="3"><c r="A3" t="s"><v>0</v></c></row><row r="4"><c r="B4" t="s"><v>1</v></c></row><row r="5"/>`
    expect(await rowsOf(rows, { 'xl/sharedStrings.xml': texts })).toEqual([
      ['Name', 'When'],
      ['Choir & band'],
      ['', 'Mill Lane'],
    ])
  })

  test('says days and times as days and times, and other numbers as they are', async () => {
    const cell = (at: string, style: number, value: string) => `<c r="${at}" s="${style}"><v>${value}</v></c>`
    const numbers = `${cell('A2', 1, '46350')}${cell('B2', 2, '0.75')}${cell('C2', 3, '46350.4375')}${cell('D2', 4, '1')}${cell('E2', 5, '46350')}${cell('F2', 0, '3.5')}`
    expect((await rowsOf(`${head}<row r="2">${numbers}</row>`))[1]).toEqual([
      '2026-11-24',
      '18:00',
      '2026-11-24 10:30',
      '1899-12-31',
      '46350',
      '3.5',
    ])
  })

  test('gives the value that a formula had, and never works one out; what went wrong in one says nothing', async () => {
    const cells = `<c r="A2" t="str"><f>HYPERLINK("http://evil.example","Choir")</f><v>Choir</v></c><c r="B2" t="e"><f>[1]Sheet1!A1</f><v>#REF!</v></c>`
    const left = `<c r="A3"><f>WEBSERVICE("http://127.0.0.1/")</f></c>`
    expect(await rowsOf(`${head}<row r="2">${cells}</row><row r="3">${left}</row>`)).toEqual([
      ['Name', 'When'],
      ['Choir'],
    ])
  })

  test('does not write down what is empty at the end of a row, which is no half row', async () => {
    const sheet = await makeWorkbook(`${head}<row r="2">${text('A2', 'Choir')}</row>`)
    expect(await bring(sheet)).toMatchObject({ rows: [{ line: 2, cells: ['Choir', ''] }] })
  })

  test('is its first sheet that is not hidden, and links to other files lead nowhere', async () => {
    const hidden = `<worksheet><sheetData>${head}<row r="2">${text('A2', 'Secret')}</row></sheetData></worksheet>`
    const rows = await rowsOf(`${head}<row r="2">${text('A2', 'Choir')}</row>`, { 'xl/worksheets/sheet2.xml': hidden })
    expect(rows[1]).toEqual(['Choir'])
  })

  test('is understood with a title above its headings, whatever its name ends in', async () => {
    const rows = `<row r="1">${text('A1', 'Groups of Mill Lane, 2026')}</row><row r="3">${text('A3', 'Name')}${text('B3', 'Postcode')}</row><row r="4">${text('A4', 'Choir')}${text('B4', 'KS1 2AB')}</row>`
    expect(await bring(await makeWorkbook(rows), 'application/zip', 'groups.csv')).toMatchObject({
      titles: ['Name', 'Postcode'],
      mapping: ['name', 'postcode'],
      rows: [{ line: 4, cells: ['Choir', 'KS1 2AB'] }],
    })
  })

  test('with a million empty rows is read, and they are passed over', async () => {
    const empty = '<row r="9" s="1"/>'.repeat(1_000_000)
    expect(await rowsOf(`${head}${empty}<row r="1000009">${text('A1000009', 'Choir')}</row>`)).toHaveLength(2)
  })
})

describe('a hostile workbook', () => {
  test.each<[string, string, Record<string, string | Buffer>, string]>([
    [
      'with entities of its own',
      head,
      { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook/>' },
      'broken workbook',
    ],
    ['that breaks off within a tag', `${head}<row r="2"><c r="A2" t="in`, {}, 'broken workbook'],
    ['with a tag that never ends', `${head}<row ${'x'.repeat(3_000_000)}`, {}, 'broken workbook'],
    ['with more rows than we take', `${head}${'<row><c><v>1</v></c></row>'.repeat(50_001)}`, {}, 'too many rows'],
    ['with a cell far to the right', `${head}<row r="2">${text('XFD2', 'x')}</row>`, {}, 'too many columns'],
    ['with headings and nothing under them', head, {}, 'no rows'],
    [
      'with a short text that is referred to until it is a mountain',
      `${head}<row r="2">${Array.from({ length: 150 }, () => '<c t="s"><v>0</v></c>').join('')}</row>`,
      { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(20_000)}</t></si></sst>` },
      'too much',
    ],
    ['of the binary kind', head, { 'xl/workbook.xml': '', 'xl/workbook.bin': 'x' }, 'binary workbook'],
    ['that is a letter', head, { 'xl/workbook.xml': '', 'word/document.xml': '<x/>' }, 'other office'],
    ['of another program', head, { 'xl/workbook.xml': '', 'content.xml': '<x/>' }, 'other office'],
  ])('%s is refused in a word that a page has', async (_what, rows, parts, word) => {
    expect(await trouble(bring(await makeWorkbook(rows, parts)))).toBe(word)
  })

  test.each([
    ['holds more than it says', 10, 'no zip'],
    ['would unpack to a mountain', 200_000_000, 'too much'],
  ])('that %s is refused before it is unpacked further', async (_what, says, word) => {
    const path = await makeWorkbook(`${head}${text('A2', 'x'.repeat(5_000))}`)
    const bytes = await readFile(path)
    bytes.writeUInt32LE(says, bytes.lastIndexOf(Buffer.from('PK\x01\x02')) + 24)
    await writeFile(path, bytes)
    expect(await trouble(bring(path))).toBe(word)
  })

  test('of an old kind, or with a password, is told as what it is', async () => {
    expect(await trouble(bring('', 'application/x-ole-storage'))).toBe('old workbook')
  })
})
