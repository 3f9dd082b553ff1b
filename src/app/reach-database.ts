import { DatabaseTrouble, reachRunning } from '../platform/embedded/index.ts'
import type { Config, DatabaseAddress } from '../platform/index.ts'
import { openDatabase } from './open-database.ts'

/** The database, whether or not a server holds it: a running embedded one is visited through its own socket. */
export async function reachDatabase(
  config: Config,
): Promise<{ owner: DatabaseAddress; running: boolean; stop(): Promise<void> }> {
  try {
    return { ...(await openDatabase(config, () => {})), running: false }
  } catch (error) {
    if (!(error instanceof DatabaseTrouble && error.kind === 'already-running')) throw error
    const connection = await reachRunning(config.dataDir)
    if (connection === null) throw error
    return { owner: connection, running: true, stop: async () => {} }
  }
}
