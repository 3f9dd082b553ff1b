import { execFile } from 'node:child_process'
import { open, readdir, rename, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Runner } from './os-user.ts'
import type { Programs } from './prepare-programs.ts'
import { plainEnvironment } from './start-postgres.ts'

/**
 * Makes the files of a new, empty database. They get their name only when whole, so that a start that was cut off
 * here begins again; aside, under a name of its own, because the initdb of such a start may still be writing.
 */
export async function createFiles(
  files: string,
  { initdb }: Programs,
  runner: Runner,
  durable: boolean,
): Promise<void> {
  const aside = `${files}.new-${process.pid}`
  const how = [
    '--username=postgres',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--auth-local=peer',
    '--auth-host=reject',
    ...(durable ? [] : ['--no-sync']),
  ]
  const home = dirname(files)
  const disk = await statfs(home)
  if (disk.bavail * disk.bsize < neededRoom) throw new Error('No space left on device')
  await promisify(execFile)(initdb, ['-D', aside, ...how], { cwd: home, env: plainEnvironment, ...runner.ids }).catch(
    async (error) => {
      await rm(aside, { recursive: true, force: true })
      throw new Error(error.stderr || error.message)
    },
  )
  await rename(aside, files)
  if (durable) await syncFolder(home)
}

/** Asked beforehand, because a new database that meets the disk's end half-way seldom says so clearly. */
const neededRoom = 100_000_000

/** Deletes what starts that were cut off have left; what their initdb still writes goes at a later start. */
export async function tidyHalfMade(home: string): Promise<void> {
  for (const name of await readdir(home))
    if (name.startsWith('files.new')) await rm(join(home, name), { recursive: true, force: true }).catch(() => {})
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
