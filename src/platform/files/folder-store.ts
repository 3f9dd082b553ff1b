import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newId } from '../ids.ts'
import type { FileStore } from './store.ts'

/** Keeps bytes in a folder that only this server’s user can open. */
export function folderStore(root: string): FileStore {
  const pathOf = (place: string, sha256: string) => join(root, place, sha256.slice(0, 2), sha256)

  return {
    async put(place, sha256, path) {
      const target = pathOf(place, sha256)
      const made = await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      const beside = `${target}.${newId()}`
      await copyFile(path, beside)
      await sync(beside)
      await rename(beside, target)
      await sync(dirname(target))
      // A folder is only there for good when the one it lies in is synced as well.
      if (made) for (let at = dirname(target); at.length >= dirname(made).length; at = dirname(at)) await sync(at)
    },

    async read(place, sha256) {
      const path = pathOf(place, sha256)
      await stat(path)
      return createReadStream(path)
    },

    async *olderThan(place, moment) {
      for (const folder of await names(join(root, place))) {
        for (const name of await names(join(root, place, folder))) {
          const { mtime } = await stat(join(root, place, folder, name))
          if (mtime < moment) yield name.slice(0, 64)
        }
      }
    },

    /** Set aside first, then looked at: bytes that arrive in between are another file and are not touched. */
    async remove(place, sha256, before) {
      const folder = dirname(pathOf(place, sha256))
      for (const name of (await names(folder)).filter((name) => name.startsWith(sha256))) {
        const aside = join(folder, `${sha256}.${newId()}`)
        await rename(join(folder, name), aside)
        if ((await stat(aside)).mtime >= before) await link(aside, join(folder, name)).catch(() => {})
        await rm(aside)
      }
    },
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function names(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return []
    throw error
  }
}
