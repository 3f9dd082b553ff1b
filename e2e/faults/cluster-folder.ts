import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { chmod, mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { type Cluster, openCluster } from '../../src/platform/embedded/index.ts'

export const isRoot = process.getuid?.() === 0
export const program = fileURLToPath(new URL('cluster-program.ts', import.meta.url))

/** A data folder of its own in a closed parent, erased with its database when the test's scope ends. */
export async function makeFolder() {
  const parent = await mkdtemp(join(isRoot ? '/tmp' : tmpdir(), 'alongside-fault-'))
  await chmod(parent, 0o700)
  const dataDir = join(parent, 'data')
  return {
    parent,
    dataDir,
    async [Symbol.asyncDispose]() {
      for (const home of await homesUnder(parent)) {
        const pid = await pidIn(home)
        if (pid && !(await isGone(pid))) process.kill(pid, 'SIGQUIT')
        await rm(home, patiently)
      }
      await rm(parent, patiently)
    },
  }
}

/** A killed start may have left an initdb that still writes for a moment. */
const patiently = { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }

async function homesUnder(parent: string): Promise<string[]> {
  const inside = (await readdir(parent, { recursive: true })).filter((name) => name.endsWith('/postgres'))
  const outside: string[] = []
  for (const name of isRoot ? await readdir('/var/lib/alongside').catch(() => []) : []) {
    const home = join('/var/lib/alongside', name)
    const owner = await readFile(join(home, 'belongs-to.txt'), 'utf8').catch(() => '')
    if (owner.startsWith(parent)) outside.push(home)
  }
  return [...inside.map((name) => join(parent, name)), ...outside]
}

/** Where the database of a data folder lies: named by the marker as root, inside it otherwise. */
export async function homeOf(dataDir: string): Promise<string> {
  const marker = await readFile(join(dataDir, 'database-folder.txt'), 'utf8').catch(() => '')
  return marker.trim() || join(dataDir, 'postgres')
}

export async function postgresPid(dataDir: string): Promise<number> {
  return pidIn(await homeOf(dataDir))
}

async function pidIn(home: string): Promise<number> {
  const text = await readFile(join(home, 'files', 'postmaster.pid'), 'utf8').catch(() => '')
  return Number(text.split('\n')[0])
}

/** How to reach the database of a data folder while somebody else runs it: as who may do everything. */
export async function connectionOf(dataDir: string): Promise<pg.ClientConfig> {
  const text = await readFile(join(await homeOf(dataDir), 'files', 'postmaster.pid'), 'utf8')
  const [, , , port, host] = text.split('\n')
  return { host: host ?? '', port: Number(port), user: 'postgres', database: 'postgres' }
}

/** True too for a process that ended and only waits for its parent to hear of it. */
export async function isGone(pid: number): Promise<boolean> {
  return readlink(`/proc/${pid}/cwd`).then(
    () => false,
    () => true,
  )
}

export async function open(dataDir: string): Promise<Cluster & { said: string[] } & AsyncDisposable> {
  const said: string[] = []
  const cluster = await openCluster({ dataDir, log: (message) => said.push(message) })
  return { ...cluster, said, [Symbol.asyncDispose]: cluster.stop }
}

/** Asks one question of a cluster and gives the first row. */
export async function ask(cluster: Cluster, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client(cluster.connection)
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows[0]
}

type Fact = { open?: object; kept?: number; served?: string; stopped?: true; trouble?: string; message?: string }

/** Starts `cluster-program.ts`; what it said is in `facts`, and `until` waits for a fact. */
export function startProgram(dataDir: string, task = 'hold', options: SpawnOptions = {}) {
  return watch(spawn(process.execPath, [program, dataDir, task], { ...options, stdio: ['ignore', 'pipe', 'inherit'] }))
}

export function watch(child: ChildProcess) {
  if (!child.stdout) throw new Error('nothing to read')
  const facts: Fact[] = []
  const exited = new Promise<number | null>((done) => child.once('close', done))
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => facts.push(JSON.parse(line)))

  async function until(is: (fact: Fact) => unknown): Promise<Fact> {
    for (;;) {
      const found = facts.find(is)
      if (found) return found
      const more = await Promise.race([new Promise((done) => lines.once('line', done)), exited])
      if (more === null || typeof more === 'number') {
        const last = facts.find(is)
        if (last) return last
        throw new Error(`the program ended (${more}) and had said ${JSON.stringify(facts)}`)
      }
    }
  }
  return { child, facts, exited, until }
}

/** Sends a signal to the database of a data folder, all its processes. */
export async function ofDatabase(dataDir: string, signal: NodeJS.Signals): Promise<void> {
  const pid = await postgresPid(dataDir)
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  for (const one of [pid, ...children.trim().split(' ').map(Number)]) process.kill(one, signal)
}
