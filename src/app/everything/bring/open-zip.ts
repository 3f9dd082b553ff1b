import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Entry, open, type ZipFile } from 'yauzl'

/** What keeps a file from being taken for a record. */
export type ZipTrouble = 'no zip' | 'strange name' | 'twice' | 'too many' | 'too much' | 'no record'

export class BadZip extends Error {
  readonly trouble: ZipTrouble
  constructor(trouble: ZipTrouble) {
    super(trouble)
    this.trouble = trouble
  }
}

/** The most that `record.json` may hold when unpacked: a long life in words takes a few of these megabytes. */
const mostRecord = 48_000_000
const mostFiles = 20_000
/** Files beside `record.json` that come along and are not read. */
const beside = new Set([
  'read-me.txt',
  'book.html',
  'book.css',
  'book.pdf',
  'record-1.schema.json',
  'fhir.json',
  'what-fhir-says.txt',
])
const attachment = /^files\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[a-z0-9]{2,4}$/

export interface Unpacked {
  /** The text of `record.json`. */
  record: string
  /** Where each attachment lies now, with its digest; by its path in the zip. */
  files: Map<string, { path: string; sha256: string; bytes: number }>
}

/**
 * Unpacks a record into a folder, bounded: names are known beforehand, so that none can lead out of it; sizes are added
 * up before anything is unpacked and held to while unpacking; one piece at a time is in memory. Raises BadZip.
 */
export async function openZip(path: string, folder: string, mostBytes: number): Promise<Unpacked> {
  const zip = await opened(path)
  try {
    const entries = await entriesOf(zip)
    const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
    if (total > mostBytes) throw new BadZip('too much')
    const record = entries.find(({ fileName }) => fileName === 'record.json')
    if (!record) throw new BadZip('no record')
    if (record.uncompressedSize > mostRecord) throw new BadZip('too much')
    const found: Unpacked = { record: await textOf(zip, record), files: new Map() }
    for (const [at, entry] of entries.filter(({ fileName }) => attachment.test(fileName)).entries()) {
      const to = join(folder, `came-${at}`)
      const hash = createHash('sha256')
      let bytes = 0
      const source = await streamOf(zip, entry)
      source.on('data', (piece: Buffer) => {
        hash.update(piece)
        bytes += piece.length
      })
      await pipeline(source, createWriteStream(to, { flags: 'wx', mode: 0o600 }))
      found.files.set(entry.fileName, { path: to, sha256: hash.digest('hex'), bytes })
    }
    return found
  } catch (error) {
    throw error instanceof BadZip ? error : new BadZip('no zip')
  } finally {
    zip.close()
  }
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    open(
      path,
      { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true },
      (error, zip) => (error ? reject(new BadZip('no zip')) : resolve(zip)),
    ),
  )
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  const names = new Set<string>()
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(new BadZip('no zip')))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      const { fileName } = entry
      if (!beside.has(fileName) && fileName !== 'record.json' && fileName !== 'files/' && !attachment.test(fileName))
        return reject(new BadZip('strange name'))
      if (names.has(fileName)) return reject(new BadZip('twice'))
      if (names.add(fileName).size > mostFiles + 10) return reject(new BadZip('too many'))
      entries.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  )
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of await streamOf(zip, entry)) {
    bytes += (piece as Buffer).length
    if (bytes > mostRecord) throw new BadZip('too much')
    pieces.push(piece as Buffer)
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
}
