import { type Entry, open, type ZipFile } from 'yauzl'
import { BadTable } from './csv.ts'

const mostFiles = 300
/** The most that what we read of a zip may hold when unpacked: a small zip can hold a mountain. */
const mostBytes = 120_000_000

/** A zip that somebody brought; nothing of it is unpacked until it is asked for. */
export interface Zip {
  /** What is in it, by its path. */
  names: readonly string[]
  /** The bytes of one, piece by piece. Counts what it unpacks, and raises BadTable before it is too much. */
  pieces(name: string): AsyncIterable<Buffer>
  whole(name: string): Promise<Buffer>
}

/** Opens a zip for as long as `use` takes. What is said to be in it is checked against what comes. Raises BadTable. */
export async function withZip<Out>(path: string, use: (zip: Zip) => Promise<Out>): Promise<Out> {
  const zip = await opened(path)
  try {
    return await use(await insideOf(zip))
  } catch (error) {
    throw asTrouble(error)
  } finally {
    zip.close()
  }
}

/** The same for what comes piece by piece: open until all of it was taken, or whoever takes it stops. */
export async function* fromZip<One>(path: string, use: (zip: Zip) => AsyncIterable<One>): AsyncGenerator<One> {
  const zip = await opened(path)
  try {
    yield* use(await insideOf(zip))
  } catch (error) {
    throw asTrouble(error)
  } finally {
    zip.close()
  }
}

const asTrouble = (error: unknown) => (error instanceof BadTable ? error : new BadTable('no zip'))

async function insideOf(zip: ZipFile): Promise<Zip> {
  const entries = new Map((await entriesOf(zip)).map((entry) => [entry.fileName, entry]))
  let bytes = 0
  async function* pieces(name: string): AsyncGenerator<Buffer> {
    const entry = entries.get(name)
    if (!entry) return
    bytes += entry.uncompressedSize
    if (bytes > mostBytes) throw new BadTable('too much')
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
    )
    for await (const piece of stream) yield piece as Buffer
  }
  const whole = async (name: string) => {
    const all: Buffer[] = []
    for await (const piece of pieces(name)) all.push(piece)
    return Buffer.concat(all)
  }
  return { names: [...entries.keys()], pieces, whole }
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
