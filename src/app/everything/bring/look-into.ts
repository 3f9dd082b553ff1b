import { readFile } from 'node:fs/promises'
import {
  type Asked,
  type Checked,
  type FileStore,
  openInbox,
  type Received,
  sniffFile,
} from '../../../platform/index.ts'
import type { Words } from '../words.ts'
import { checkRecord, type RecordFile } from './check-record.ts'
import { BadZip, openZip, type Unpacked } from './open-zip.ts'
import { idHere, renamed } from './rename.ts'

/** A file that was brought, and what it turned out to hold once somebody has looked into it. */
export interface Brought {
  file: Received[]
  came?: Came
}

export interface Came {
  /** The record as it was, for what it says of itself. */
  said: Pick<RecordFile, 'from' | 'person' | 'taken_at' | 'stays'>
  /** The id its person will have here. */
  becomes: string
  /** The record under our ids. */
  record: Pick<RecordFile, 'person' | 'people' | 'tables'>
  counts: Record<string, number>
  digests: string[]
}

/** The most that all of a record’s files may weigh, unpacked. */
const mostUnpacked = 4_000_000_000

/**
 * Unpacks, checks and renames what was brought, and puts its attachments away, before any transaction. What is wrong is
 * said in words and in which line. Bytes that no arrival claims are swept away after a day.
 */
export async function lookInto(
  { file }: Brought,
  { w, store, inbox, place }: Asked & { w: Words; store: FileStore; inbox: string },
): Promise<Checked<Brought>> {
  const wrong = (message: string) => ({ errors: [{ field: 'file', message }] })
  const [sent] = file
  if (!sent) return wrong(w.bring.errors.missing)
  const room = await openInbox(inbox)
  try {
    const unpacked: Unpacked =
      sent.type === 'application/zip'
        ? await openZip(sent.path, room.folder, mostUnpacked)
        : { record: await readFile(sent.path, 'utf8'), files: new Map() }
    const checked = checkRecord(unpacked.record, w.bring.errors)
    if ('error' in checked) return wrong(checked.error)
    const { record } = checked
    const fault = await fileFault(record, unpacked, w.bring.errors)
    if (fault) return wrong(fault)
    for (const { path, sha256 } of unpacked.files.values()) await store.put(place.key, sha256, path)
    return { value: { file, came: cameOf(record) } }
  } catch (error) {
    if (error instanceof BadZip) return wrong(w.bring.errors.zip[error.trouble])
    throw error
  } finally {
    await room.empty()
  }
}

/** Every file that a row speaks of lies there, byte for byte, and is what it says it is. */
async function fileFault(
  { tables, files }: RecordFile,
  unpacked: Unpacked,
  w: Words['bring']['errors'],
): Promise<string | null> {
  const rows = new Map((tables.file ?? []).map((row) => [row.id, row]))
  if (rows.size > 0 && unpacked.files.size === 0) return w.filesBeside
  for (const { id, path } of files) {
    const row = rows.get(id)
    const there = unpacked.files.get(path)
    if (!row || !there || row.sha256 !== there.sha256 || row.bytes !== there.bytes) return w.files(path)
    const is = await sniffFile(there.path)
    if (is?.type !== row.type) return w.files(path)
  }
  const listed = new Set(files.map(({ id }) => id))
  const missing = [...rows.keys()].find((id) => !listed.has(String(id)))
  return missing === undefined ? null : w.files(String(missing))
}

/** What a record is once its ids are ours. */
export function cameOf(whole: RecordFile): Came {
  const { from, person, people, tables, taken_at, stays, files } = whole
  const record = renamed({ person, people, tables }, whole)
  return {
    said: { from, person, taken_at, stays },
    becomes: idHere(from.key, person.id, person.id),
    record,
    counts: Object.fromEntries(
      Object.entries(tables).flatMap(([table, rows]) => (rows.length > 0 ? [[table, rows.length]] : [])),
    ),
    digests: [...new Set(files.map(({ sha256 }) => sha256))],
  }
}
