import { execFile } from 'node:child_process'
import { userInfo } from 'node:os'
import { promisify } from 'node:util'
import { DatabaseTrouble } from './trouble.ts'

const run = promisify(execFile)

/** Who runs PostgreSQL. `ids` is set only when that is somebody else than ourselves, to start programs as them. */
export type Runner = { name: string; ids?: { uid: number; gid: number } }

/**
 * PostgreSQL refuses to run as root: then the system's user `postgres` runs it, made here if missing.
 * Anybody else runs it as themselves.
 */
export async function findRunner(): Promise<Runner> {
  if (process.getuid?.() !== 0) return { name: ownName() }
  const ids = (await idsOf('postgres')) ?? (await addPostgres())
  return { name: 'postgres', ids }
}

function ownName(): string {
  try {
    return userInfo().username
  } catch {
    throw new DatabaseTrouble(
      'not-here',
      `The database needs a user with a name, and this system has none for user id ${process.getuid?.()}. ` +
        'Run Alongside as a named user, or set DATABASE_URL to a PostgreSQL 18 or later.',
    )
  }
}

async function idsOf(name: string): Promise<Runner['ids']> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

async function addPostgres(): Promise<Runner['ids']> {
  const how = [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
  ]
  const refusal = await run('useradd', [...how, 'postgres']).then(() => undefined, String)
  const ids = await idsOf('postgres')
  if (ids) return ids
  throw new DatabaseTrouble(
    'not-here',
    `PostgreSQL will not run as root, and the user “postgres” could not be made (${refusal?.trim()}). ` +
      'Run Alongside as an ordinary user, or set DATABASE_URL to a PostgreSQL 18 or later.',
  )
}
