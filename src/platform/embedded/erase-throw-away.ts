import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findRunning } from './find-running.ts'
import { stopPostgres } from './stop-postgres.ts'

/** Deletes a throw-away cluster (`durable: false`) with its data folder, first stopping it if it still runs. */
export async function eraseThrowAway(dataDir: string): Promise<void> {
  const files = join(dataDir, 'postgres', 'files')
  const running = await findRunning(files)
  if (running) await stopPostgres(running, files)
  await rm(dataDir, { recursive: true, force: true })
}
