import { access, constants, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes a folder and those above it, private to us. Nothing happens when it is there. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    // On a disk that can only be read, Node says ENOENT here; asking for leave to write gives the true reason.
    await access(await nearest(folder), constants.W_OK)
    throw error
  }
}

async function nearest(folder: string): Promise<string> {
  const there = await stat(folder).catch(() => undefined)
  return there ? folder : nearest(dirname(folder))
}
