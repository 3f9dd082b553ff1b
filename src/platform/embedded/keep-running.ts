import { setTimeout as wait } from 'node:timers/promises'
import { standsIn } from './find-running.ts'
import { stopPostgres } from './stop-postgres.ts'
import { asTrouble } from './trouble.ts'

type Asked = {
  pid: number
  files: string
  /** Starts PostgreSQL again and returns its new process id. */
  bringUp: () => Promise<number>
  log: (message: string) => void
}

/**
 * Brings PostgreSQL back when it ends though nobody asked it to (killed by hand, or by a machine short of memory).
 * Returns the act that ends this watch and stops PostgreSQL.
 */
export function keepRunning({ pid, files, bringUp, log }: Asked): () => Promise<void> {
  const asked = new AbortController()
  const watching = watch()

  async function watch(): Promise<void> {
    let pause = 500
    while (!asked.signal.aborted) {
      await wait(pause, undefined, { ref: false, signal: asked.signal }).catch(() => {})
      if (asked.signal.aborted || (await standsIn(pid, files))) continue
      log('The database stopped by itself. Starting it again.')
      try {
        pid = await bringUp()
        pause = 500
      } catch (error) {
        log((await asTrouble(error, files)).message)
        pause = 5_000
      }
    }
  }

  return async () => {
    asked.abort()
    await watching
    await stopPostgres({ pid }, files)
  }
}
