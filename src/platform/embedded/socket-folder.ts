import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Runner } from './os-user.ts'
import { port } from './settings.ts'
import { DatabaseTrouble } from './trouble.ts'

/** The kernel's room for a socket's path is 108 bytes, its closing zero included. */
const longestPath = 107

/**
 * The folder of the database's socket: beside its files, or, where that path is too long for a socket, a short one in
 * /tmp. Either way 0700 and the runner's own, so that only they and root can knock.
 */
export async function socketFolder(home: string, runner: Runner): Promise<string> {
  const beside = join(home, 'run')
  const short = join('/tmp', `alongside-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`)
  const folder = Buffer.byteLength(socketIn(beside)) <= longestPath ? beside : short

  const uid = runner.ids?.uid ?? process.getuid?.()
  const made = await mkdir(folder, { mode: 0o700 }).then(
    () => true,
    (error) => {
      if (error.code !== 'EEXIST') throw error
      return false
    },
  )
  if (made && runner.ids) await chown(folder, runner.ids.uid, runner.ids.gid)

  // Anybody may write in /tmp: a folder, or a link, that somebody else laid there is not ours.
  const found = await lstat(folder)
  if (!found.isDirectory() || found.uid !== uid)
    throw new DatabaseTrouble('not-allowed', `${folder} belongs to somebody else. Delete it, then start again.`)
  await chmod(folder, 0o700)
  return folder
}

export const socketIn = (folder: string) => join(folder, `.s.PGSQL.${port}`)
