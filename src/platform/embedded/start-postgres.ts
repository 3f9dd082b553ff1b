import { spawn } from 'node:child_process'
import { open, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findRunning } from './find-running.ts'
import type { Runner } from './os-user.ts'
import type { Programs } from './prepare-programs.ts'
import { settings } from './settings.ts'

/** Nothing of the caller's PG… or locale settings may reach PostgreSQL; C keeps what it says in English. */
export const plainEnvironment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

type Asked = {
  files: string
  programs: Programs
  runner: Runner
  socketFolder: string
  durable: boolean
  log: (message: string) => void
}

/** Starts PostgreSQL on its files and returns its process id once it serves. Throws what it said when it does not. */
export async function startPostgres(asked: Asked): Promise<number> {
  const patience = Date.now() + 10_000
  for (;;) {
    const started = await tryOnce(asked)
    if (typeof started === 'number') return started
    // A start that was killed a moment ago may have left a PostgreSQL that comes up by itself.
    const other = await findRunning(asked.files)
    if (other?.state === 'ready') return other.pid
    // Parts of a server that was killed may still be leaving; they hold its memory for a moment.
    const passing = other || /pre-existing shared memory block|still in use/.test(started)
    if (!passing || Date.now() > patience) throw new Error(started || 'nothing')
    await wait(200)
  }
}

async function tryOnce({ files, programs, runner, socketFolder, durable, log }: Asked): Promise<number | string> {
  const logFile = join(dirname(files), 'postgres.log')
  await rm(logFile, { force: true })
  const said = await open(logFile, 'w', 0o600)
  // Detached: Ctrl-C in a terminal must reach us alone, so that we finish what runs before the database goes.
  const child = spawn(programs.postgres, ['-D', files, ...settings({ socketFolder, durable })], {
    cwd: dirname(files),
    env: plainEnvironment,
    detached: true,
    stdio: ['ignore', said.fd, said.fd],
    ...runner.ids,
  })
  let ended: string | undefined
  child.once('exit', () => (ended = ''))
  child.once('error', (error) => (ended = error.message))
  await said.close()
  child.unref()

  let patience = Date.now() + 5_000
  while (ended === undefined) {
    const running = await findRunning(files)
    if (running?.pid === child.pid && running?.state === 'ready') return running.pid
    if (Date.now() > patience) {
      log('The database is putting itself in order. This can take a while after it was cut off.')
      patience = Date.now() + 30_000
    }
    await wait(10)
  }
  return ended || (await readFile(logFile, 'utf8'))
}
