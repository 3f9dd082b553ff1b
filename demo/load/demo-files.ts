import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tinySound } from '../../src/conversations/testing/tiny-sound.ts'
import type { FileStore } from '../../src/platform/index.ts'

/** A file of the demo, made here: its bytes are put where files lie, its row names their digest. */
export interface DemoFile {
  bytes: Buffer
  sha256: string
  type: string
  name: string
}

export type DemoFiles = Record<'sound' | 'picture', DemoFile>

/** A soft tone where somebody’s voice would be, and a drawing of fourteen steps. */
export async function makeDemoFiles(): Promise<DemoFiles> {
  const { default: sharp } = await import('sharp')
  const steps = Array.from({ length: 14 }, (_, at) => `M${20 + at * 26} ${380 - at * 25}h26v-25`).join('')
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="420"><rect width="420" height="420" fill="#fdf6e3"/><path d="${steps}" fill="none" stroke="#3b4a6b" stroke-width="6" stroke-linejoin="round"/><circle cx="24" cy="340" r="12" fill="#b5533c"/><path d="M24 352v26" stroke="#b5533c" stroke-width="6"/></svg>`
  const file = (bytes: Buffer, type: string, name: string) => ({
    bytes,
    type,
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  return {
    sound: file(tinySound(20, 330), 'audio/wav', 'what I say.wav'),
    picture: file(await sharp(Buffer.from(drawing)).jpeg({ quality: 82 }).toBuffer(), 'image/jpeg', 'the steps.jpg'),
  }
}

/** Puts the bytes where this place’s files lie. */
export async function putDemoFiles(store: FileStore, place: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-demo-'))
  try {
    for (const { bytes, sha256 } of Object.values(await makeDemoFiles())) {
      const path = join(folder, sha256)
      await writeFile(path, bytes)
      await store.put(place, sha256, path)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}
