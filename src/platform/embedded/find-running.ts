import { readFile, readlink, realpath } from 'node:fs/promises'
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
