import { type Entry, open, type ZipFile } from 'yauzl'
import { BadTable, decode } from './csv.ts'

const mostFiles = 60
/** The most that all tables may hold when unpacked: a small zip can hold a mountain. */
const mostBytes = 120_000_000

/** The texts of the tables in a zip, by their names without folder and ending; what is no table is passed over. Raises BadTable. */
export async function unzipTables(path: string): Promise<Map<string, string>> {
  const zip = await opened(path)
  try {
    const found = new Map<string, string>()
    let bytes = 0
    for (const entry of await entriesOf(zip)) {
      const [, name = '', ending = ''] = /([^/]+)\.(csv|json)$/i.exec(entry.fileName) ?? []
      if (name === '' || name.startsWith('.') || entry.fileName.startsWith('__MACOSX')) continue
      bytes += entry.uncompressedSize
      if (bytes > mostBytes) throw new BadTable('too much')
      found.set(ending.toLowerCase() === 'json' ? `${name}.json` : name.toLowerCase(), decode(await read(zip, entry)))
    }
    return found
  } catch (error) {
    throw error instanceof BadTable ? error : new BadTable('no zip')
  } finally {
    zip.close()
  }
}

function opened(path: string): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true } as const
  return new Promise((resolve, reject) =>
    open(path, options, (error, zip) => (error ? reject(new BadTable('no zip')) : resolve(zip))),
  )
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(new BadTable('no zip')))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      if (entries.push(entry) > mostFiles) return reject(new BadTable('too many files'))
      zip.readEntry()
    })
    zip.readEntry()
  })
}

async function read(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  )
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}
