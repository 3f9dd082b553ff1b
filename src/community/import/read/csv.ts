/** What keeps a text from being read as a table. */
export class BadTable extends Error {}

/**
 * The text of a file in whatever encoding offices save it: UTF-8, UTF-16, else the one of Windows in
 * western Europe. Raises BadTable for what is no text.
 */
export function decode(bytes: Buffer): string {
  const wide = wideOf(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The same of bytes that come piece by piece: read through once, since the last letter may be the one that tells. */
export async function encodingOf(pieces: AsyncIterable<Buffer>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let begun = false
  for await (const piece of pieces) {
    const wide = begun ? null : wideOf(piece)
    begun = true
    if (wide) return wide
    try {
      decoder.decode(piece, { stream: true })
    } catch {
      return 'windows-1252'
    }
  }
  try {
    decoder.decode()
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** UTF-16 by its mark or by its looks; null: it is none. Raises BadTable for what is no text. */
function wideOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const wide = wideWithoutMark(bytes)
  if (wide === null && bytes.subarray(0, 4_096).includes(0)) throw new BadTable('no text')
  return wide
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

/** Most rows and columns we take, and most letters of one cell and of one row. */
export const mostRows = 50_000
export const mostColumns = 200
export const mostCell = 20_000
export const mostInRow = 400_000

/** Rows of a CSV (RFC 4180), however its cells are parted; rows of nothing are left out. Raises BadTable. */
export function rowsOf(text: string): Row[] {
  const reader = tableReader()
  return [...reader.take(text), ...reader.end()]
}

/** The same of a file whose bytes come piece by piece; `pieces` begins anew each time. No more than a piece is held. */
export async function* rowsInPieces(pieces: () => AsyncIterable<Buffer>): AsyncGenerator<Row> {
  const decoder = new TextDecoder(await encodingOf(pieces()))
  const reader = tableReader()
  for await (const piece of pieces()) yield* reader.take(decoder.decode(piece, { stream: true }))
  yield* reader.take(decoder.decode())
  yield* reader.end()
}

/** The first line may be so long before we know how its cells are parted. */
const longestHead = 100_000

interface TableReader {
  /** The rows that are whole by now. */
  take(text: string): Row[]
  end(): Row[]
}

function tableReader(): TableReader {
  let head: string | null = ''
  let between = ','
  let rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let letters = 0
  let quoted = false
  /** A mark came within quotation marks: it ends them, unless another follows. */
  let closing = false
  let line = 1
  let began = 1
  let found = 0
  const endCell = () => {
    if (cells.length >= mostColumns) throw new BadTable('too many columns')
    cells.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some((one) => one.trim() !== '')) {
      rows.push({ line: began, cells })
      if (++found > mostRows + 1) throw new BadTable('too many rows')
    }
    cells = []
    letters = 0
  }
  const add = (letter: string) => {
    if (++letters > mostInRow) throw new BadTable(quoted ? 'a quotation mark opens and never closes' : 'too much')
    if (cell.length < mostCell) cell += letter
  }
  const read = (text: string) => {
    for (const letter of text) {
      if (letter === '\n') line++
      if (closing) {
        closing = false
        if (letter === '"') {
          add('"')
          continue
        }
        quoted = false
      }
      if (quoted) {
        if (letter === '"') closing = true
        else add(letter)
      } else if (letter === '"' && cell.trim() === '') {
        quoted = true
        cell = ''
      } else if (letter === between) endCell()
      else if (letter === '\n') {
        endRow()
        began = line
      } else if (letter !== '\r') add(letter)
    }
  }
  const begin = () => {
    const first = head ?? ''
    head = null
    between = separatorOf(first)
    read(first)
  }
  const given = () => {
    const made = rows
    rows = []
    return made
  }
  return {
    take(text) {
      if (head === null) read(text)
      else {
        head += text
        if (head.includes('\n') || head.length > longestHead) begin()
      }
      return given()
    },
    end() {
      if (head !== null) begin()
      // A mark that opens and never closes swallows all that follows: better to say so than to take in one giant cell.
      if (quoted && !closing) throw new BadTable('a quotation mark opens and never closes')
      if (cell !== '' || cells.length > 0) endRow()
      return given()
    },
  }
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
