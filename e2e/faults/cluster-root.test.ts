import { execFile } from 'node:child_process'
import { chmod, cp, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { ask, homeOf, isRoot, makeFolder, open } from './cluster-folder.ts'

/** As root PostgreSQL runs as the user postgres, who cannot reach a closed folder. `makeFolder` makes closed ones. */
describe.runIf(isRoot)('as root, in a closed folder', () => {
  test('the database lies in /var/lib/alongside, and belongs to postgres alone', async () => {
    await using folder = await makeFolder()
    await using _ = await open(folder.dataDir)
    const home = await homeOf(folder.dataDir)
    expect(home).toMatch(/^\/var\/lib\/alongside\/[0-9a-f]{16}-[0-9a-f]{8}$/)
    const { mode, uid } = await stat(home)
    expect([mode & 0o777, uid]).toEqual([0o700, (await stat(join(home, 'files'))).uid])
    expect(uid).not.toBe(0)
  })

  test('another user of the machine does not reach the socket', async () => {
    await using folder = await makeFolder()
    await using cluster = await open(folder.dataDir)
    expect(await askAs(65534, cluster.connection.host)).toContain('EACCES')
  })

  test('another user is not let in even when the socket’s folder stands open', async () => {
    await using folder = await makeFolder()
    await using cluster = await open(folder.dataDir)
    const { host } = cluster.connection
    await chmod(host, 0o755)
    await chmod(join(host, '..'), 0o755)
    await chmod(join(host, '.s.PGSQL.5432'), 0o777)
    expect(await askAs(65534, host)).toContain('Peer authentication failed')
  })

  test('deleting the data folder resets', async () => {
    await using folder = await makeFolder()
    await write(folder.dataDir)
    await rm(folder.dataDir, { recursive: true })
    expect(await hasNote(folder.dataDir)).toBe(false)
  })

  test('a copied data folder gets a database of its own', async () => {
    await using folder = await makeFolder()
    await write(folder.dataDir)
    const copy = join(folder.parent, 'copy')
    await cp(folder.dataDir, copy, { recursive: true })
    expect([await hasNote(copy), await hasNote(folder.dataDir)]).toEqual([false, true])
  })

  test('a moved data folder keeps its database', async () => {
    await using folder = await makeFolder()
    await write(folder.dataDir)
    const moved = join(folder.parent, 'moved')
    await rename(folder.dataDir, moved)
    expect(await hasNote(moved)).toBe(true)
  })

  test('a data folder that was away and comes back finds its database again', async () => {
    await using folder = await makeFolder()
    await write(folder.dataDir)
    await rename(folder.dataDir, join(folder.parent, 'away'))
    expect(await hasNote(folder.dataDir)).toBe(false)
    await rm(folder.dataDir, { recursive: true })
    await rename(join(folder.parent, 'away'), folder.dataDir)
    expect(await hasNote(folder.dataDir)).toBe(true)
  })

  test('a database that is gone is missed aloud, and not replaced by an empty one', async () => {
    await using folder = await makeFolder()
    await write(folder.dataDir)
    const home = await homeOf(folder.dataDir)
    await rm(home, { recursive: true })
    await expect(open(folder.dataDir)).rejects.toThrow(`says that the database is in ${home}, and it is not there`)
  })
})

async function write(dataDir: string): Promise<void> {
  await using cluster = await open(dataDir)
  await ask(cluster, 'create table note ()')
}

async function hasNote(dataDir: string): Promise<unknown> {
  await using cluster = await open(dataDir)
  return (await ask(cluster, "select to_regclass('note') is not null as note"))?.note
}

/** What PostgreSQL or the system says to another user of this machine who knocks. */
async function askAs(uid: number, host: string): Promise<string> {
  const script = `
    import pg from ${JSON.stringify(import.meta.resolve('pg'))}
    const client = new pg.Client({ host: ${JSON.stringify(host)}, user: 'postgres', database: 'postgres' })
    await client.connect().then(() => console.log('let in'), (error) => console.log(error.code, error.message))
    process.exit()`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    uid,
    gid: uid,
    cwd: '/',
  })
  return stdout
}
