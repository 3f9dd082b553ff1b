import { readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Running = {
  pid: number
  /** The last state PostgreSQL wrote down: starting, ready, stopping. */
  state: string
  /** The program it was started from; ends in “ (deleted)” when that file has since been replaced. */
  program: string
}

/**
 * The PostgreSQL that serves these database files, if one runs. A process id alone proves nothing (after a restart
 * of the machine another process may carry it): the process must also stand in these very files.
 */
export async function findRunning(files: string): Promise<Running | undefined> {
  const lines = (await readFile(join(files, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!(pid > 0) || !(await standsIn(pid, files))) return undefined
  const program = await readlink(`/proc/${pid}/exe`).catch(() => '')
  return { pid, state: lines[7]?.trim() ?? '', program }
}

export async function standsIn(pid: number, files: string): Promise<boolean> {
  const [cwd, real] = await Promise.all([
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
    realpath(files).catch(() => files),
  ])
  return cwd === real
}

/**
 * Makes a pid file that nobody stands behind harmless. PostgreSQL removes such a file itself, except when another
 * process happens to carry the same number, as it often does in containers. The rest of the file stays, because
 * PostgreSQL finds in it whether a part of the old server still holds its shared memory.
 */
export async function disarmStalePid(files: string): Promise<void> {
  const file = join(files, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  if (lines.length < 7) return rm(file, { force: true })
  const noSuchProcess = 2 ** 31 - 1
  await writeFile(file, [noSuchProcess, ...lines.slice(1)].join('\n'))
}
