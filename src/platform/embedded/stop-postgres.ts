import { setTimeout as wait } from 'node:timers/promises'
import { standsIn } from './find-running.ts'

/** A “fast” shutdown: sessions are cut, what was acknowledged is written down, and only then does this return. */
export async function stopPostgres({ pid }: { pid: number }, files: string): Promise<void> {
  const patience = Date.now() + 60_000
  signal(pid, 'SIGINT')
  while (await standsIn(pid, files)) {
    // “Immediate”: gives up tidying; the next start replays the log and loses nothing.
    if (Date.now() > patience) signal(pid, 'SIGQUIT')
    await wait(10)
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It was already gone.
  }
}
