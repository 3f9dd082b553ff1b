import { existsSync } from 'node:fs'
import { access, constants, mkdtemp, readdir, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { eraseThrowAway, openCluster } from '../embedded/index.ts'

/** How a test reaches the server of this run, as one who may do everything in it: `inject('cluster')`. */
export type TestCluster = Pick<pg.ClientConfig, 'host' | 'port' | 'user' | 'database' | 'password' | 'ssl'>

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster
  }
}

/**
 * Before the storage and browser tests: one throw-away cluster for the run, gone when the run ends. With DATABASE_URL
 * set, that server is used as it is; tests make databases with random names in it and drop them.
 */
export default async function startCluster(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const url = process.env.DATABASE_URL
  if (url) {
    project.provide('cluster', named(url))
    return
  }
  const memory = await roomInMemory()
  for (const folder of [...memory, temporary]) await sweep(folder)
  const dataDir = await mkdtemp(join(memory[0] ?? temporary, `alongside-test-${process.pid}-`))
  const cluster = await openCluster({ dataDir, durable: false, log: () => {} })
  project.provide('cluster', cluster.connection)
  return async () => {
    await cluster.stop()
    await eraseThrowAway(dataDir)
  }
}

/** As root the database's own user must reach the folder: root's TMPDIR may be closed, /tmp is open to all. */
const temporary = process.getuid?.() === 0 ? '/tmp' : tmpdir()

/**
 * A folder that is memory, where the machine has one with room to spare: a database is a thousand files, and making
 * them for each test file takes six times as long on a disk.
 */
async function roomInMemory(): Promise<string[]> {
  const memory = '/dev/shm'
  try {
    await access(memory, constants.W_OK)
    const { bavail, bsize } = await statfs(memory)
    return bavail * bsize > 2_000_000_000 ? [memory] : []
  } catch {
    return []
  }
}

/** Erases what runs that were killed have left behind. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/^alongside-test-(\d+)-/.exec(name)?.[1])
    // A folder of another user is theirs to sweep.
    if (pid && !existsSync(`/proc/${pid}`)) await eraseThrowAway(join(folder, name)).catch(() => {})
  }
}

/** An address in its parts, so that a test can put another database's name in. */
function named(url: string): TestCluster {
  const { host, port, user, database, password, ssl } = new pg.Client({ connectionString: url })
  return { host, port, user, database, password: password ?? undefined, ssl }
}
