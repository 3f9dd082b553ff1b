import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { FileStore } from '../../platform/index.ts'
import { attachmentsOf, pathOf, type Taken } from './taken.ts'

/** What lies beside the attachments: its name in the zip, and its bytes when their turn comes. */
export type Packed = Readonly<Record<string, () => Readable | Promise<Readable>>>

/**
 * One zip, made as it is read: only what is passing through is in memory, however large the attachments are. Pictures,
 * sound and film are stored as they are; they do not get smaller by packing.
 */
export function pack(taken: Taken, packed: Packed, store: FileStore): NodeJS.ReadableStream {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const mtime = taken.takenAt
  const lazily = (
    name: string,
    compress: boolean,
    open: () => NodeJS.ReadableStream | Promise<NodeJS.ReadableStream>,
  ) =>
    zip.addReadStreamLazy(name, { mtime, compress }, (ready) => {
      Promise.resolve()
        .then(open)
        .then(
          (stream) => ready(null, stream),
          (error) => ready(error, Readable.from([])),
        )
    })
  // Bytes that are gone end the download, so that nobody takes half a record for a whole one.
  zip.on('error', (error: Error) => output.destroy(error))
  for (const [name, open] of Object.entries(packed)) lazily(name, true, open)
  const had = new Set<string>()
  for (const file of attachmentsOf(taken)) {
    if (had.has(file.id)) continue
    had.add(file.id)
    lazily(pathOf(file), false, () => store.read(taken.place.key, file.sha256))
  }
  zip.end()
  return output
}
