import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findRunning } from './find-running.ts'
import { makeFolder } from './make-folder.ts'
import type { Runner } from './os-user.ts'
import { stopPostgres } from './stop-postgres.ts'
import { DatabaseTrouble } from './trouble.ts'

/** Where the user postgres can reach, whatever closed folder the project lies in (root's home is closed to others). */
export const reachable = '/var/lib/alongside'

type Asked = { dataDir: string; runner: Runner; durable: boolean; log: (message: string) => void }

/**
 * The folder that holds the database files of a data folder: inside it, for an ordinary user (and for throw-away
 * clusters, whose data folder is made where everybody can reach).
 *
 * As root it is `/var/lib/alongside/<hash of the data folder>-<random>`, and a marker in the data folder names it. No
 * marker means a new one, so deleting the data folder resets. The home names its data folder too: a data folder that
 * was copied gets a home of its own, one that was moved keeps its home.
 */
export async function findHome({ dataDir, runner, durable, log }: Asked): Promise<string> {
  const inside = join(dataDir, 'postgres')
  const marked = await readLine(markerIn(dataDir))

  if (!runner.ids || !durable) {
    if (marked) throw foreign(dataDir, 'root')
    await makeOwn(inside, runner)
    return inside
  }

  if (await exists(join(inside, 'files'))) throw foreign(dataDir, 'an ordinary user')
  if (marked && dirname(marked) === reachable) {
    const owner = await readLine(ownerOf(marked))
    if (!owner) throw lost(dataDir, marked)
    if (owner === dataDir) return marked
    if ((await readLine(markerIn(owner))) !== marked) {
      await writeFile(ownerOf(marked), `${dataDir}\n`)
      return marked
    }
    log(`${dataDir} is a copy of ${owner}: it gets a database of its own.`)
  }
  return freshHome({ dataDir, runner, durable, log })
}

async function freshHome({ dataDir, runner, log }: Asked): Promise<string> {
  await makeFolder(reachable)
  await chmod(reachable, 0o755)
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  await tidyEarlier(hash, dataDir, log)

  const home = join(reachable, `${hash}-${randomBytes(4).toString('hex')}`)
  await makeOwn(home, runner)
  await writeFile(ownerOf(home), `${dataDir}\n`)
  // The marker comes last and whole: killed before this, the next start simply makes another home.
  await writeFile(`${markerIn(dataDir)}.new`, `${home}\n`)
  await rename(`${markerIn(dataDir)}.new`, markerIn(dataDir))
  return home
}

/**
 * A data folder that is missing may have been deleted, or its disk may only not be mounted today. So the newest
 * earlier database of this folder is kept until the next reset; those before it go.
 */
async function tidyEarlier(hash: string, dataDir: string, log: Asked['log']): Promise<void> {
  const earlier: { home: string; used: number }[] = []
  for (const name of await readdir(reachable)) {
    const home = join(reachable, name)
    if (!name.startsWith(`${hash}-`) || ![dataDir, undefined].includes(await readLine(ownerOf(home)))) continue
    const running = await findRunning(join(home, 'files'))
    if (running) await stopPostgres(running, join(home, 'files'))
    const files = await stat(join(home, 'files', 'global')).catch(() => stat(home))
    earlier.push({ home, used: files.mtimeMs })
  }
  const [kept, ...old] = earlier.sort((a, b) => b.used - a.used)
  for (const { home } of old) await rm(home, { recursive: true, force: true })
  if (kept) log(`An earlier database of ${dataDir} lies in ${kept.home}. Delete it when you are sure nobody needs it.`)
}

/** 0700 and owned by the runner: the folder is the wall, nobody else on the machine reaches the files or the socket. */
async function makeOwn(folder: string, { ids }: Runner): Promise<void> {
  await makeFolder(folder)
  if (ids) await chown(folder, ids.uid, ids.gid)
  await chmod(folder, 0o700)
}

const markerIn = (dataDir: string) => join(dataDir, 'database-folder.txt')
const ownerOf = (home: string) => join(home, 'belongs-to.txt')

async function readLine(file: string): Promise<string | undefined> {
  return (await readFile(file, 'utf8').catch(() => '')).split('\n')[0] || undefined
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function foreign(dataDir: string, whose: string): DatabaseTrouble {
  return new DatabaseTrouble(
    'not-allowed',
    `The database of ${dataDir} was made by ${whose}. Start Alongside as that user, or name another folder with ALONGSIDE_DATA.`,
  )
}

function lost(dataDir: string, home: string): DatabaseTrouble {
  return new DatabaseTrouble(
    'not-here',
    `${markerIn(dataDir)} says that the database is in ${home}, and it is not there. Put it back; ` +
      'or, to begin with an empty one, delete that file and start again.',
  )
}
