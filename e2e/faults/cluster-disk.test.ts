import { spawn, spawnSync } from 'node:child_process'
import { chmod, mkdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { isRoot, makeFolder, open, program, watch } from './cluster-folder.ts'

/** A small disk of its own, seen by one process only; ordinary users may do this where the kernel lets them. */
const apart = isRoot ? ['-m'] : ['-Um', '--map-current-user', '--keep-caps']
const mayMount = spawnSync('unshare', [...apart, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

describe.skipIf(!mayMount)('on a disk of its own', () => {
  test('a disk too small for a new database is named in plain words', async () => {
    await using folder = await makeFolder()
    const disk = await diskOf(folder.dataDir)
    const said = await sayOn(disk, folder.dataDir, `mount -t tmpfs -o size=${isRoot ? 80 : 20}m tmpfs "$disk"; start`)
    expect(said).toEqual([noRoom(disk)])
  })

  test('a disk that has filled up since is named in plain words', async () => {
    await using folder = await makeFolder()
    const disk = await diskOf(folder.dataDir)
    const fill = 'dd if=/dev/zero of="$disk/filler" bs=64k 2>/dev/null || true'
    const said = await sayOn(disk, folder.dataDir, `mount -t tmpfs -o size=300m tmpfs "$disk"; start; ${fill}; start`)
    expect(said).toEqual([noRoom(disk)])
  })

  test('a new database on a disk that can only be read is named in plain words', async () => {
    await using folder = await makeFolder()
    await mkdir(folder.dataDir)
    const said = await sayOn(folder.dataDir, folder.dataDir, 'mount -t tmpfs -o ro tmpfs "$disk"; start')
    expect(said).toEqual([readOnly(folder.dataDir)])
  })

  test('a database whose disk can only be read since is named in plain words', async () => {
    await using folder = await makeFolder()
    const disk = await diskOf(folder.dataDir)
    const remount = 'mount -o remount,ro "$disk"'
    const said = await sayOn(
      disk,
      folder.dataDir,
      `mount -t tmpfs -o size=300m tmpfs "$disk"; start; ${remount}; start`,
    )
    expect(said).toEqual([readOnly(disk)])
  })
})

test.skipIf(isRoot)('a folder we may not write in is named in plain words, with who we are', async () => {
  await using folder = await makeFolder()
  await mkdir(folder.dataDir)
  await chmod(folder.dataDir, 0o500)
  const opening = open(folder.dataDir)
  await expect(opening).rejects.toThrow(/^Alongside runs as \w+ and may not write in .*data\. Give it that folder/)
})

test('a file where the data folder should be is named in plain words', async () => {
  await expect(open(program)).rejects.toThrow(`${program} is not a folder. Name a folder with ALONGSIDE_DATA.`)
})

const noRoom = (disk: string) => ({
  trouble: 'no-room',
  message: expect.stringMatching(
    `^There is no room left on the disk that holds ${disk}\\S*\\. Make some room, then start again\\.$`,
  ),
})

const readOnly = (disk: string) => ({
  trouble: 'read-only',
  message: expect.stringMatching(
    `^${disk}\\S* is on a disk that can be read but not written\\. Make it writable, or name another`,
  ),
})

/** The disk the database will lie on: as root that is not the data folder's. */
async function diskOf(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true })
  return isRoot ? '/var/lib/alongside' : dataDir
}

/** Runs a shell script in which `start` starts and stops Alongside's database; what troubled it, in order. */
async function sayOn(disk: string, dataDir: string, script: string) {
  const start = 'start() { "$node" "$program" "$data" once || true; }'
  const env = { ...process.env, disk, data: dataDir, program, node: process.execPath }
  const child = spawn('unshare', [...apart, 'bash', '-ec', `${start}; ${script}`], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { facts, exited } = watch(child)
  await exited
  return facts.filter((fact) => fact.trouble)
}
