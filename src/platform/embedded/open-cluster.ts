import { chmod, realpath, rmdir, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { clearStale } from './clear-stale.ts'
import { createFiles, tidyHalfMade } from './create-files.ts'
import { findHome } from './find-home.ts'
import { findRunning, type Running } from './find-running.ts'
import { holdFolder } from './hold-folder.ts'
import { keepRunning } from './keep-running.ts'
import { letIn } from './let-in.ts'
import { makeFolder } from './make-folder.ts'
import { findRunner, type Runner } from './os-user.ts'
import { preparePrograms } from './prepare-programs.ts'
import { port } from './settings.ts'
import { socketFolder, socketIn } from './socket-folder.ts'
import { startPostgres } from './start-postgres.ts'
import { stopPostgres } from './stop-postgres.ts'
import { asTrouble, DatabaseTrouble } from './trouble.ts'

export type OpenCluster = {
  /** The resolved ALONGSIDE_DATA; made if missing. */
  dataDir: string
  /** Told, in plain words, what is happening. */
  log: (message: string) => void
  /** False only for tests, in a folder that is thrown away: faster, and lost if the machine stops. */
  durable?: boolean
}

export type Cluster = {
  /** `host` is the folder of the Unix socket; the user may do everything. */
  connection: { host: string; port: number; user: string; database: string }
  /** Shuts PostgreSQL down and waits until it is down. Safe to call twice. */
  stop(): Promise<void>
}

/**
 * Opens the embedded PostgreSQL of a data folder: makes it the first time, reuses it if it still runs because the
 * process that started it was killed, starts it otherwise.
 * Throws a {@link DatabaseTrouble}, whose message is for people, when another Alongside has the folder, when there is
 * no room, when the folder cannot be written, and when PostgreSQL will not start.
 */
export async function openCluster({ dataDir, log, durable = true }: OpenCluster): Promise<Cluster> {
  let folder = resolve(dataDir)
  let letGo: (() => Promise<void>) | undefined
  try {
    await makeFolder(folder)
    folder = await realpath(folder)
    letGo = await holdFolder(folder)
    return await open(folder, { log, durable, letGo })
  } catch (error) {
    await letGo?.()
    throw await asTrouble(error, folder)
  }
}

type Held = { log: OpenCluster['log']; durable: boolean; letGo: () => Promise<void> }

async function open(dataDir: string, { log, durable, letGo }: Held): Promise<Cluster> {
  const runner = await findRunner()
  if (runner.ids && !durable) await chmod(dataDir, 0o711)
  const home = await findHome({ dataDir, runner, durable, log })
  try {
    return await serve(home, { dataDir, runner, log, durable, letGo })
  } catch (error) {
    throw await asTrouble(error, runner.ids ? home : dataDir)
  }
}

async function serve(
  home: string,
  { dataDir, runner, log, durable, letGo }: Held & { dataDir: string; runner: Runner },
): Promise<Cluster> {
  const files = join(home, 'files')
  const programs = await preparePrograms({ home, runner, log })
  const host = await socketFolder(home, runner)

  const bringUp = async () => {
    await clearStale(files, host)
    await letIn(files)
    return startPostgres({ files, programs, runner, socketFolder: host, durable, log })
  }

  let pid = (await stillServing(files, programs.postgres, log))?.pid
  if (pid === undefined) {
    if (await answers(host)) throw servedElsewhere(dataDir)
    if (await stat(files).catch(() => undefined)) {
      log('Starting the database.')
    } else {
      log('Making the database. This happens only the first time.')
      await createFiles(files, programs, runner, durable)
    }
    pid = await bringUp()
    await tidyHalfMade(home)
  }

  const end = keepRunning({ pid, files, bringUp, log })
  const stop = async () => {
    await end()
    await rmdir(host).catch(() => {})
    await letGo()
  }
  let stopping: Promise<void> | undefined
  return {
    connection: { host, port, user: 'postgres', database: 'postgres' },
    stop: () => (stopping ??= stop()),
  }
}

/** A PostgreSQL that outlived a killed parent is as good as a new one, unless its programs have since been replaced. */
async function stillServing(files: string, postgres: string, log: OpenCluster['log']): Promise<Running | undefined> {
  let running = await findRunning(files)
  if (running && running.program !== (await realpath(postgres))) {
    log('Stopping a database that was started by an earlier version.')
    await stopPostgres(running, files)
    return undefined
  }
  while (running && running.state !== 'ready') {
    await wait(10)
    running = await findRunning(files)
  }
  if (running) log('The database was still running: using it.')
  return running
}

/** Somebody listens though no process of ours stands in the files: a container that shares the folder, for one. */
async function answers(host: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const socket = connect(socketIn(host), () => resolve(true)).on('error', () => resolve(false))
  return promise.finally(() => socket.destroy())
}

function servedElsewhere(dataDir: string): DatabaseTrouble {
  return new DatabaseTrouble(
    'already-running',
    `Another Alongside is already running on this data folder (${dataDir}), perhaps in a container. ` +
      'Stop it first, or give this one a folder of its own with ALONGSIDE_DATA.',
  )
}
