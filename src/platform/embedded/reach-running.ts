import { realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { findHome } from './find-home.ts'
import { findRunning } from './find-running.ts'
import type { Cluster } from './open-cluster.ts'
import { findRunner } from './os-user.ts'
import { port } from './settings.ts'
import { socketFolder } from './socket-folder.ts'

/**
 * The way to the PostgreSQL of a data folder that another Alongside holds and serves, for a short visit from the command
 * line; null when none answers. It is not ours: it is neither kept running nor stopped.
 */
export async function reachRunning(dataDir: string): Promise<Cluster['connection'] | null> {
  const folder = await realpath(resolve(dataDir))
  const runner = await findRunner()
  const home = await findHome({ dataDir: folder, runner, durable: true, log: () => {} })
  const files = join(home, 'files')
  if (!(await stat(files).catch(() => null))) return null
  if ((await findRunning(files))?.state !== 'ready') return null
  return { host: await socketFolder(home, runner), port, user: 'postgres', database: 'postgres' }
}
