import { stat } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { DatabaseTrouble } from './trouble.ts'

/**
 * Takes a data folder for this process alone, or says who has it. Returns the act that lets it go.
 *
 * The lock is an abstract Unix socket: taking it is atomic, it is no file that could stay behind, and the kernel
 * takes it back the moment the process ends, however it ends. Its name is the folder's device and inode, so that two
 * paths to one folder (a symbolic link, a bind mount) meet in one lock. Who holds it answers with its process id.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const { dev, ino } = await stat(folder)
  const name = `\0alongside-${dev}-${ino}`
  const holder = createServer((asker) => asker.end(String(process.pid)).on('error', () => {}))

  const taken = Promise.withResolvers<void>()
  holder.once('error', taken.reject).listen(name, taken.resolve)
  try {
    await taken.promise
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new DatabaseTrouble(
      'already-running',
      `Another Alongside is already running on this data folder (${folder}${await whoHolds(name)}). ` +
        'Stop it first, or give this one a folder of its own with ALONGSIDE_DATA.',
    )
  }
  holder.unref()
  return () => new Promise((done) => holder.close(() => done()))
}

async function whoHolds(name: string): Promise<string> {
  const asking = connect(name)
  asking.setTimeout(500, () => asking.destroy())
  const pid = await text(asking).catch(() => '')
  return pid ? `, process ${pid}` : ''
}
