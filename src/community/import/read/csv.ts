/** What keeps a text from being read as a table. */
export class BadTable extends Error {}

/**
 * The text of a file in whatever encoding offices save it: UTF-8, UTF-16, else the one of Windows in
 * western Europe. Raises BadTable for what is no text.
 */
export function decode(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideWithoutMark(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (bytes.subarray(0, 4_096).includes(0)) throw new BadTable('no text')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** UTF-16 that lost its mark: of western letters every other byte is nought. */
function wideWithoutMark(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 200)
  const noughts = (from: number) => head.filter((byte, at) => at % 2 === from && byte === 0).length / (head.length / 2)
  if (head.length < 8) return null
  if (noughts(1) > 0.8 && noughts(0) === 0) return 'utf-16le'
  return noughts(0) > 0.8 && noughts(1) === 0 ? 'utf-16be' : null
}

/** A row with the line of the file that it begins on. */
export interface Row {
  line: number
  cells: string[]
}

/** Most rows and columns we take, and most characters of one cell. */
export const mostRows = 50_000
export const mostColumns = 200
export const mostCell = 20_000

/** Rows of a CSV (RFC 4180), however its cells are parted; rows of nothing are left out. Raises BadTable. */
export function rowsOf(text: string): Row[] {
  const between = separatorOf(text)
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let began = 1
  const endCell = () => {
    if (cells.length >= mostColumns) throw new BadTable('too many columns')
    cells.push(cell.length > mostCell ? cell.slice(0, mostCell) : cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: began, cells })
    if (rows.length > mostRows) throw new BadTable('too many rows')
    cells = []
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\n') line++
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (letter === between) endCell()
    else if (letter === '\n') {
      endRow()
      began = line
    } else if (letter !== '\r') cell += letter
  }
  // A mark that opens and never closes swallows all that follows: better to say so than to take in one giant cell.
  if (quoted) throw new BadTable('a quotation mark opens and never closes')
  if (cell !== '' || cells.length > 0) endRow()
  return rows
}

/** What stands most often in the first line, outside of quotation marks. */
function separatorOf(text: string): string {
  const head = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, head.split(mark).length] as const)
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? ','
}

/** Rows under their headings, as records; for tables whose headings are known. */
export function recordsOf(rows: readonly Row[]): { line: number; record: Record<string, string> }[] {
  const headings = (rows[0]?.cells ?? []).map((heading) =>
    heading
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  )
  return rows.slice(1).map(({ line, cells }) => {
    const record: Record<string, string> = Object.create(null)
    headings.forEach((heading, at) => {
      record[heading] = (cells[at] ?? '').trim()
    })
    return { line, record }
  })
}
