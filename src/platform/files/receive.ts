import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { newId } from '../ids.ts'
import { cleanPicture } from './clean-picture.ts'
import { type FileKind, headLength, type Sniffed, sniff, sniffTable } from './sniff.ts'

/** The most bytes that a file of each kind may have. */
export type UploadLimits = Readonly<Record<FileKind, number>>

/** A file as a form sent it. Until an act keeps it, it is nobody’s and goes when the answer is sent. */
export interface Received {
  /** Which field of the form it came with. */
  field: string
  name: string
  kind: FileKind
  type: string
  bytes: number
  sha256: string
  path: string
  /** Why it cannot be kept; the form says so in its words. */
  trouble: null | 'too big' | 'wrong kind' | 'unreadable'
}

/** A folder of one request for what it brings, and its end. */
export async function openInbox(inbox: string): Promise<{ folder: string; empty(): Promise<void> }> {
  await mkdir(inbox, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(inbox, 'form-'))
  return { folder, empty: () => rm(folder, { recursive: true, force: true }) }
}

/** Reads one file of a form to its end and looks at what it really is. Pictures lose what the camera wrote into them. */
export async function receive(
  folder: string,
  sent: { field: string; name: string; stream: NodeJS.ReadableStream & { truncated?: boolean } },
  { kinds, square }: { kinds: readonly FileKind[]; square?: number },
  limits: UploadLimits,
): Promise<Received | null> {
  const path = join(folder, newId())
  const handle = await open(path, 'wx', 0o600)
  await pipeline(sent.stream, handle.createWriteStream())
  const { size } = await stat(path)
  // A field for files that was left empty is sent as a file of nothing.
  if (size === 0 && sent.name === '') return null
  const what = await sniffFile(path, kinds.includes('table') ? sniffTable : sniff)
  const { kind, type } = what ?? { kind: 'paper', type: '' }
  const received = { field: sent.field, name: cleanName(sent.name, kind), kind, type, bytes: size, sha256: '', path }
  if (sent.stream.truncated || (what && size > limits[kind])) return { ...received, trouble: 'too big' }
  if (what === null || !kinds.includes(kind)) return { ...received, trouble: 'wrong kind' }
  if (kind !== 'picture') return { ...received, sha256: await digestOf(path), trouble: null }
  const cleaned = join(folder, newId())
  if (!(await cleanPicture(path, cleaned, square))) return { ...received, trouble: 'unreadable' }
  const { size: bytes } = await stat(cleaned)
  return { ...received, type: 'image/jpeg', bytes, path: cleaned, sha256: await digestOf(cleaned), trouble: null }
}

/** What the file at a path really is. */
export async function sniffFile(path: string, by = sniff): Promise<Sniffed | null> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0)
    return by(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

/** A name to show and to save under: no folders, nothing unprintable, not too long; a picture’s says what it has become. */
export function cleanName(name: string, kind: FileKind): string {
  const bare = (name.split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}"]/gu, '')
    .trim()
  const [, stem = '', ending = ''] = /^(.*?)(\.\w{1,5})?$/u.exec(bare) ?? []
  return `${[...stem].slice(0, 100).join('') || 'file'}${kind === 'picture' ? '.jpg' : ending}`
}
