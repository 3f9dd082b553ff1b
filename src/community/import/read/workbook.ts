import { BadTable, mostCell, mostColumns, mostInRow, mostRows, type Row } from './csv.ts'
import { scanXml, xmlScanner } from './scan-xml.ts'
import { type TextFile, textFile } from './text-file.ts'
import { fromZip, type Zip } from './zip.ts'

/** What a zip is, where it is no zip of tables, by what is in it. */
export function officeKind(names: readonly string[]): 'workbook' | 'binary workbook' | 'other office' | null {
  const has = (name: string) => names.includes(name)
  if (has('xl/workbook.xml')) return 'workbook'
  if (has('xl/workbook.bin')) return 'binary workbook'
  return has('word/document.xml') || has('ppt/presentation.xml') || has('content.xml') || has('Index/Document.iwa')
    ? 'other office'
    : null
}

/**
 * The rows of the first sheet of a workbook (ECMA-376, .xlsx) that holds two or more, as texts, one after the other; a row of
 * nothing is left out. A formula is the value that was last saved with it, and is never worked out; links to other files
 * are not followed, since nothing but the workbook’s own list of sheets, its texts, its formats and that sheet is opened.
 * However large it is, no more than a piece of it is in memory. Raises BadTable.
 */
export function rowsOfWorkbook(path: string): AsyncGenerator<Row> {
  return fromZip(path, async function* (zip) {
    const { sheets, from1904 } = await sheetsOf(zip)
    const formats = await formatsOf(zip)
    const texts = textFile(`${path}.texts-${process.hrtime.bigint()}`)
    try {
      await readTexts(zip, texts)
      const numberSaid = (number: string, style: number) => said(number, formats[style], from1904)
      for (const sheet of sheets) {
        let first: Row | null = null
        let more = false
        for await (const row of rowsOf(zip, sheet, texts, numberSaid)) {
          if (first === null) {
            first = row
            continue
          }
          if (!more) yield first
          more = true
          yield row
        }
        if (more) return
      }
    } finally {
      texts.close()
    }
    throw new BadTable('no rows')
  })
}

/** Paths of the sheets that are not hidden, in their order. */
async function sheetsOf(zip: Zip): Promise<{ sheets: string[]; from1904: boolean }> {
  const targets = new Map<string, string>()
  await scanXml(zip.pieces('xl/_rels/workbook.xml.rels'), {
    open(name, of) {
      if (name !== 'Relationship' || of('TargetMode') === 'External') return
      const target = of('Target')
      targets.set(of('Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
  })
  const sheets: string[] = []
  let from1904 = false
  await scanXml(zip.pieces('xl/workbook.xml'), {
    open(name, of) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(of('date1904'))
      const target = name === 'sheet' ? targets.get(of('\\w+:id')) : undefined
      if (target && (of('state') || 'visible') === 'visible') sheets.push(target)
    },
  })
  return { sheets: sheets.filter((sheet) => zip.names.includes(sheet)).slice(0, 20), from1904 }
}

/** The texts that cells refer to. How they are pronounced, which Japanese workbooks add, is left out. */
async function readTexts(zip: Zip, texts: TextFile): Promise<void> {
  let now: string | null = null
  let within = false
  let aside = false
  await scanXml(zip.pieces('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') now = ''
      if (name === 't') within = true
      if (name === 'rPh') aside = true
    },
    text(text) {
      if (within && !aside && now !== null && now.length < mostCell) now += text
    },
    close(name) {
      if (name === 't') within = false
      if (name === 'rPh') aside = false
      if (name !== 'si') return
      texts.add((now ?? '').slice(0, mostCell))
      now = null
      if (texts.count > 1_000_000) throw new BadTable('too many rows')
    },
  })
}

type Format = 'day' | 'time' | 'both' | undefined

/** For each style of a cell, whether its number is a day, a time of day, or both. */
async function formatsOf(zip: Zip): Promise<Format[]> {
  const own = new Map<number, Format>()
  const formats: Format[] = []
  let inCells = false
  await scanXml(zip.pieces('xl/styles.xml'), {
    open(name, of) {
      if (name === 'numFmt') own.set(Number(of('numFmtId')), formatBy(of('formatCode')))
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = Number(of('numFmtId'))
      formats.push(own.get(id) ?? formatOf(id))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}

/** The formats that every workbook has (ECMA-376, 18.8.30). */
function formatOf(id: number): Format {
  if (id === 22) return 'both'
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day'
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : undefined
}

function formatBy(code: string): Format {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase()
  const [day, time] = [/[yd]/.test(bare), /[hs]/.test(bare)]
  return day && time ? 'both' : day ? 'day' : time ? 'time' : undefined
}

/** A number as a text: days and times as `2026-11-24` and `18:30`, all others as they are. */
function said(number: string, format: Format, from1904: boolean): string {
  const value = Number(number)
  if (!Number.isFinite(value) || format === undefined || value < 0 || value > 2_958_466) return number
  const minutes = Math.round((value % 1) * 1_440)
  const time = `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  // Day 1 is the first of January 1900, and a 29th of February that year is counted which there was not.
  const days = Math.floor(value) + (from1904 ? 1_462 : 0)
  const day = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
  if (format === 'time' || (format === 'both' && value < 1)) return time
  return format === 'day' || minutes === 0 ? day : `${day} ${time}`
}

async function* rowsOf(
  zip: Zip,
  sheet: string,
  texts: TextFile,
  numberSaid: (number: string, style: number) => string,
): AsyncGenerator<Row> {
  let made: Row[] = []
  let count = 0
  let line = 0
  let cells: string[] = []
  let letters = 0
  let cell: { column: number; type: string; style: number; value: string } | null = null
  let within = false
  const scanner = xmlScanner({
    open(name, of) {
      if (name === 'row') {
        const number = of('r')
        line = /^\d{1,7}$/.test(number) ? Number(number) : line + 1
        cells = []
        letters = 0
      } else if (name === 'c') {
        cell = {
          column: columnOf(of('r')) ?? cells.length,
          type: of('t') || 'n',
          style: Number(of('s')) || 0,
          value: '',
        }
      } else if (name === 'v' || (name === 't' && cell?.type === 'inlineStr')) within = true
    },
    text(text) {
      if (within && cell && cell.value.length < mostCell) cell.value += text
    },
    close(name) {
      if (name === 'v' || name === 't') within = false
      else if (name === 'c' && cell) {
        const text = textIn(cell, texts, numberSaid).slice(0, mostCell)
        if (text.trim() !== '') {
          if (cell.column >= mostColumns) throw new BadTable('too many columns')
          // A text of a thousand pages, referred to by every cell, is small in the file and a mountain outside of it.
          letters += text.length
          if (letters > mostInRow) throw new BadTable('too much')
          while (cells.length < cell.column) cells.push('')
          cells[cell.column] = text
        }
        cell = null
      } else if (name === 'row' && cells.length > 0) {
        made.push({ line, cells })
        if (++count > mostRows + 1) throw new BadTable('too many rows')
      }
    },
  })
  for await (const piece of zip.pieces(sheet)) {
    scanner.take(piece)
    yield* made
    made = []
  }
  scanner.end()
  yield* made
}

function textIn(
  { type, style, value }: { type: string; style: number; value: string },
  texts: TextFile,
  numberSaid: (number: string, style: number) => string,
): string {
  if (type === 's') return value === '' ? '' : texts.at(Number(value))
  if (type === 'b') return value === '1' ? 'yes' : 'no'
  // What went wrong in a formula, such as #REF!, says nothing.
  if (type === 'e') return ''
  return type === 'n' ? numberSaid(value, style) : value
}

/** `C7` stands in the third column: 2. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference)?.[1]
  if (!letters) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
