import { execFile } from 'node:child_process'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { Runner } from './os-user.ts'
import type { Programs } from './prepare-programs.ts'
import { plainEnvironment } from './start-postgres.ts'

/** Makes the files of a new, empty database. They get their name only when whole: a start cut off here begins again. */
export async function createFiles(
  files: string,
  { initdb }: Programs,
  runner: Runner,
  durable: boolean,
): Promise<void> {
  const aside = `${files}.new`
  await rm(aside, { recursive: true, force: true })
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
  await promisify(execFile)(initdb, ['-D', aside, ...how], { cwd: home, env: plainEnvironment, ...runner.ids }).catch(
    async (error) => {
      await rm(aside, { recursive: true, force: true })
      throw new Error(error.stderr || error.message)
    },
  )
  await rename(aside, files)
  if (durable) await syncFolder(home)
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
