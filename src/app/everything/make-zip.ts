import { Readable } from 'node:stream'
import type { FileStore } from '../../platform/index.ts'
import { makeBook } from './book/make-book.ts'
import { bookStyle, standAlone } from './book/stand-alone.tsx'
import { bundleOf, sayings } from './fhir/bundle.ts'
import { pack } from './pack.ts'
import { publishedText } from './schema/published.ts'
import type { Taken } from './taken.ts'
import type { Words } from './words.ts'
import { writeRecord } from './write-record.ts'

/** Everything in one zip: the book, the rows, FHIR and every file; each is made when its turn comes. */
export async function zipOf(taken: Taken, w: Words, files: FileStore): Promise<NodeJS.ReadableStream> {
  const style = await bookStyle()
  const packed = {
    'read-me.txt': () => Readable.from([w.readMe(taken.place.name)]),
    'book.html': () => Readable.from([standAlone(makeBook(taken, w.book))]),
    'book.css': () => Readable.from([style]),
    'book.pdf': () => pdfOf(taken, w, files),
    'record.json': () => Readable.from(writeRecord(taken)),
    'record-1.schema.json': () => Readable.from([publishedText]),
    'fhir.json': () => Readable.from([JSON.stringify(bundleOf(taken), null, 1)]),
    'what-fhir-says.txt': () => Readable.from([sayings(taken)]),
  }
  return pack(taken, packed, files)
}

/** The book as a PDF, with pictures from the store. */
export async function pdfOf(taken: Taken, w: Words, files: FileStore): Promise<Readable> {
  // Loaded when the first book is wanted as one: it is large, and most processes never need it.
  const { writePdf } = await import('./pdf/write-pdf.ts')
  const words = { ...w.pdf, contents: w.book.contents }
  return writePdf(makeBook(taken, w.book), words, ({ sha256 }) => files.read(taken.place.key, sha256))
}
