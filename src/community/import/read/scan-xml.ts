import { BadTable } from './csv.ts'

/** What a scan tells of: a tag that opens (one that closes itself opens and closes), one that closes, text between tags. */
export interface Told {
  /** `of` gives an attribute by its name, '' where there is none. */
  open?(name: string, of: (attribute: string) => string): void
  close?(name: string): void
  text?(text: string): void
}

/** One tag, or what lies between two, may hold no more than so many letters. */
const longest = 2_000_000

/**
 * Reads XML piece by piece and tells what is in it; names come without their prefix. Of XML it knows what the parts of a
 * spreadsheet are made of: a document that declares a type or entities of its own is none of them. Raises BadTable.
 */
export function xmlScanner(told: Told): { take(piece: Buffer): void; end(): void } {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  return {
    take(piece) {
      rest = take(rest + decoder.decode(piece, { stream: true }), told)
      if (rest.length > longest) throw new BadTable('broken workbook')
    },
    end() {
      rest = take(rest + decoder.decode(), told)
      if (rest.trim() !== '') throw new BadTable('broken workbook')
    },
  }
}

/** The same of all that comes. */
export async function scanXml(pieces: AsyncIterable<Buffer>, told: Told): Promise<void> {
  const scanner = xmlScanner(told)
  for await (const piece of pieces) scanner.take(piece)
  scanner.end()
}

/** Tells of all that is whole, and gives back what is not. */
function take(all: string, told: Told): string {
  let at = 0
  for (;;) {
    const begins = all.indexOf('<', at)
    if (begins === -1) return all.slice(at)
    const ends = endOf(all, begins)
    if (ends === -1) return all.slice(at)
    if (begins > at) told.text?.(unescaped(all.slice(at, begins)))
    tell(all.slice(begins, ends), told)
    at = ends
  }
}

/** Where the tag that begins here ends; -1: not yet. */
function endOf(all: string, begins: number): number {
  if (all.startsWith('<!--', begins)) return after(all, '-->', begins)
  if (all.startsWith('<![CDATA[', begins)) return after(all, ']]>', begins)
  for (let at = begins + 1; ; ) {
    const close = all.indexOf('>', at)
    if (close === -1) return -1
    const quote = all.slice(at, close).search(/["']/)
    if (quote === -1) return close + 1
    const other = all.indexOf(all[at + quote] ?? '', at + quote + 1)
    if (other === -1) return -1
    at = other + 1
  }
}

function after(all: string, mark: string, from: number): number {
  const at = all.indexOf(mark, from)
  return at === -1 ? -1 : at + mark.length
}

function tell(tag: string, told: Told): void {
  const kind = tag[1]
  if (kind === '?') return
  if (kind === '!') {
    if (tag.startsWith('<![CDATA[')) told.text?.(tag.slice(9, -3))
    else if (!tag.startsWith('<!--')) throw new BadTable('broken workbook')
    return
  }
  const closing = kind === '/'
  let ends = closing ? 2 : 1
  let begins = ends
  for (; ends < tag.length && !' \t\r\n/>'.includes(tag[ends] ?? ''); ends++) if (tag[ends] === ':') begins = ends + 1
  const name = tag.slice(begins, ends)
  if (name === '') throw new BadTable('broken workbook')
  if (!closing) told.open?.(name, (attribute) => attributeOf(tag, attribute))
  if (closing || tag.endsWith('/>')) told.close?.(name)
}

const patterns = new Map<string, RegExp>()

/** `name` is one of ours, as a pattern has it. */
function attributeOf(tag: string, name: string): string {
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, pattern)
  const [, double, single] = pattern.exec(tag) ?? []
  return unescaped(double ?? single ?? '')
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}
