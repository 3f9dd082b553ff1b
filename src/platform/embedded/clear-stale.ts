import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { standsIn } from './find-running.ts'
import { socketIn } from './socket-folder.ts'

/**
 * Makes harmless what a PostgreSQL that was killed has left behind; call only when none runs on these files.
 *
 * PostgreSQL itself passes over a stale pid file, except when another process happens to carry the same number, as it
 * often does in containers: so the number becomes one that no process can have. The rest of the file stays, because
 * PostgreSQL finds in it whether a part of the old server still holds its shared memory.
 */
export async function clearStale(files: string, socketFolder: string): Promise<void> {
  await rm(socketIn(socketFolder), { force: true })
  await rm(`${socketIn(socketFolder)}.lock`, { force: true })

  const file = join(files, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  if (await standsIn(Number(lines[0]), files)) return
  if (lines.length < 7) return rm(file, { force: true })
  const noSuchProcess = 2 ** 31 - 1
  await writeFile(file, [noSuchProcess, ...lines.slice(1)].join('\n'))
}
