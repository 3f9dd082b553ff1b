import { spawn } from 'node:child_process'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { ask, homeOf, isGone, isRoot, makeFolder, open, postgresPid, startProgram } from './cluster-folder.ts'

test('the first start makes a database that nobody can reach over the network', async () => {
  await using folder = await makeFolder()
  await using cluster = await open(folder.dataDir)
  expect(await ask(cluster, "select current_setting('listen_addresses') as listens")).toEqual({ listens: '' })
  expect((await stat(cluster.connection.host)).mode & 0o777).toBe(0o700)
})

test('the database is in UTF-8, sorts the same on every machine, and syncs what it acknowledges', async () => {
  await using folder = await makeFolder()
  await using cluster = await open(folder.dataDir)
  const row = await ask(
    cluster,
    `select current_setting('server_encoding') as encoding, datlocprovider as provider, datlocale as locale,
       current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit
     from pg_database where datname = 'postgres'`,
  )
  expect(row).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', fsync: 'on', commit: 'on' })
})

// Tried again when it is slow once: a busy machine is no fault of ours.
test('a later start takes less than a second and finds what was written', { retry: 2 }, async () => {
  await using folder = await makeFolder()
  {
    await using first = await open(folder.dataDir)
    await ask(first, 'create table note as select 7 as n')
  }
  const before = performance.now()
  await using later = await open(folder.dataDir)
  const took = performance.now() - before
  expect(await ask(later, 'select n from note')).toEqual({ n: 7 })
  expect(took).toBeLessThan(1000)
})

test('a database that still runs after its parent was killed is used again', async () => {
  await using folder = await makeFolder()
  const killed = startProgram(folder.dataDir)
  await killed.until((fact) => fact.open)
  const pid = await postgresPid(folder.dataDir)
  killed.child.kill('SIGKILL')
  await killed.exited

  await using cluster = await open(folder.dataDir)
  expect(cluster.said).toEqual(['The database was still running: using it.'])
  expect(await postgresPid(folder.dataDir)).toBe(pid)
  expect(await ask(cluster, 'select 1 as alive')).toEqual({ alive: 1 })
})

test('a database used again is stopped by a clean stop like any other', async () => {
  await using folder = await makeFolder()
  const killed = startProgram(folder.dataDir)
  await killed.until((fact) => fact.open)
  const pid = await postgresPid(folder.dataDir)
  killed.child.kill('SIGKILL')
  await killed.exited

  const cluster = await open(folder.dataDir)
  await cluster.stop()
  expect(await isGone(pid)).toBe(true)
})

test('after program and database were both killed, the stale pid file does not stop the next start', async () => {
  await using folder = await makeFolder()
  const killed = startProgram(folder.dataDir)
  await killed.until((fact) => fact.open)
  const pid = await postgresPid(folder.dataDir)
  killed.child.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  await killed.exited
  await vi.waitFor(async () => expect(await isGone(pid)).toBe(true))

  await using cluster = await open(folder.dataDir)
  expect(await ask(cluster, 'select 1 as alive')).toEqual({ alive: 1 })
})

test('a stale pid file whose number another process carries does not stop the next start', async () => {
  await using folder = await makeFolder()
  const file = join(await startOnce(folder.dataDir), 'files', 'postmaster.pid')
  const { uid, gid } = await stat(join(file, '..'))
  const other = spawn('sleep', ['60'], isRoot ? { uid, gid, cwd: '/' } : { cwd: '/' })
  try {
    const rest = [join(file, '..'), '1700000000', '5432', '/nowhere', '', '  5432001         0', 'ready   ', '']
    await writeFile(file, [other.pid, ...rest].join('\n'))
    await using cluster = await open(folder.dataDir)
    expect(await ask(cluster, 'select 1 as alive')).toEqual({ alive: 1 })
  } finally {
    other.kill()
  }
})

test('an empty pid file, as a full disk leaves it, does not stop the next start', async () => {
  await using folder = await makeFolder()
  await writeFile(join(await startOnce(folder.dataDir), 'files', 'postmaster.pid'), '')
  await using cluster = await open(folder.dataDir)
  expect(await ask(cluster, 'select 1 as alive')).toEqual({ alive: 1 })
})

test.each([50, 300, 600])('a first start killed after %i ms is made good by the next', async (after) => {
  await using folder = await makeFolder()
  const killed = startProgram(folder.dataDir)
  await wait(after)
  killed.child.kill('SIGKILL')
  await killed.exited

  await using cluster = await open(folder.dataDir)
  expect(await ask(cluster, 'select 1 as alive')).toEqual({ alive: 1 })
})

test('killed in the middle of writing, nothing that was acknowledged is lost', async () => {
  await using folder = await makeFolder()
  const killed = startProgram(folder.dataDir, 'write')
  await killed.until((fact) => fact.kept === 200)
  const pid = await postgresPid(folder.dataDir)
  process.kill(pid, 'SIGKILL')
  killed.child.kill('SIGKILL')
  await killed.exited
  await vi.waitFor(async () => expect(await isGone(pid)).toBe(true))
  const acknowledged = killed.facts.findLast((fact) => fact.kept)?.kept ?? 0

  await using cluster = await open(folder.dataDir)
  const row = await ask(cluster, `select count(*)::int as n from kept where n <= ${acknowledged}`)
  expect(row).toEqual({ n: acknowledged })
})

test('a database that is killed while we serve comes back by itself', async () => {
  await using folder = await makeFolder()
  await using cluster = await open(folder.dataDir)
  const pid = await postgresPid(folder.dataDir)
  process.kill(pid, 'SIGKILL')
  await vi.waitFor(async () => expect(await isGone(pid)).toBe(true))
  await vi.waitFor(() => ask(cluster, 'select 1 as alive'), { timeout: 10_000, interval: 100 })
  expect(cluster.said.at(-1)).toBe('The database stopped by itself. Starting it again.')
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  'on %s to all, what runs is finished and then the database stops',
  async (signal) => {
    await using folder = await makeFolder()
    // A process group of its own, signalled as a whole: that is what Ctrl-C does in a terminal.
    const running = startProgram(folder.dataDir, 'hold', { detached: true })
    await running.until((fact) => fact.open)
    const pid = await postgresPid(folder.dataDir)
    process.kill(-(running.child.pid ?? 0), signal)
    expect(await running.exited).toBe(0)
    expect(running.facts.slice(-2)).toEqual([{ served: signal }, { stopped: true }])
    expect(await isGone(pid)).toBe(true)
  },
)

test('a second Alongside on one data folder says so, and the first goes on', async () => {
  await using folder = await makeFolder()
  await using first = await open(folder.dataDir)
  const second = startProgram(folder.dataDir)
  expect(await second.until((fact) => fact.trouble)).toEqual({
    trouble: 'already-running',
    message:
      `Another Alongside is already running on this data folder (${folder.dataDir}, process ${process.pid}). ` +
      'Stop it first, or give this one a folder of its own with ALONGSIDE_DATA.',
  })
  expect(await second.exited).toBe(1)
  expect(await ask(first, 'select 1 as alive')).toEqual({ alive: 1 })
})

test('of eight started at once on one new data folder, exactly one opens it', async () => {
  await using folder = await makeFolder()
  const all = Array.from({ length: 8 }, () => startProgram(folder.dataDir))
  const facts = await Promise.all(all.map((one) => one.until((fact) => fact.open ?? fact.trouble)))
  expect(facts.map((fact) => fact.trouble ?? 'open').sort()).toEqual([...Array(7).fill('already-running'), 'open'])
  for (const one of all) one.child.kill('SIGTERM')
  await Promise.all(all.map((one) => one.exited))
})

test('a data folder with a path too long for a socket works', async () => {
  await using folder = await makeFolder()
  const long = join(folder.dataDir, 'a-long-name-'.repeat(15), 'another-long-name-'.repeat(10))
  await using cluster = await open(long)
  expect(await ask(cluster, 'select 1 as alive')).toEqual({ alive: 1 })
  expect((await stat(cluster.connection.host)).mode & 0o777).toBe(0o700)
})

test('a data folder with spaces, quotes, commas and accents in its name works', async () => {
  await using folder = await makeFolder()
  await using cluster = await open(join(folder.parent, `Zoë’s "own", data\\folder`))
  expect(await ask(cluster, 'select 1 as alive')).toEqual({ alive: 1 })
})

test('the log keeps no sentence that somebody wrote', async () => {
  await using folder = await makeFolder()
  await using cluster = await open(folder.dataDir)
  await expect(ask(cluster, `select 'my private worry'::int`)).rejects.toThrow('my private worry')
  expect(await readFile(join(await homeOf(folder.dataDir), 'postgres.log'), 'utf8')).not.toContain('worry')
})

async function startOnce(dataDir: string): Promise<string> {
  const cluster = await open(dataDir)
  await cluster.stop()
  return homeOf(dataDir)
}
