import { createHmac } from 'node:crypto'
import { openCluster } from '../platform/embedded/index.ts'
import { appRole, asOwner, type Config, type DatabaseAddress, migrateShared } from '../platform/index.ts'

export interface OpenedDatabase {
  /** As the owner of the tables: migrations and setting up. */
  owner: DatabaseAddress
  /** As the role that serves: row-level security holds for it. */
  app: DatabaseAddress
  stop(): Promise<void>
}

/** The database this server uses: the one in DATABASE_URL, or the embedded one. Its shared schema is up to date. */
export async function openDatabase(config: Config, log: (message: string) => void): Promise<OpenedDatabase> {
  const { owner, app, password, stop } = config.databaseUrl ? served(config) : await embedded(config, log)
  try {
    await asOwner(owner, (client) => migrateShared(client, password))
  } catch (error) {
    await stop()
    throw error
  }
  return { owner, app, stop }
}

function served({ databaseUrl, appUrl }: Config) {
  const url = new URL(databaseUrl)
  // The serving role's password follows from the owner's, so that one address is enough to set up.
  const password = url.password
    ? createHmac('sha256', decodeURIComponent(url.password)).update(appRole).digest('base64url')
    : null
  const app = new URL(url)
  app.username = appRole
  app.password = password ?? ''
  return {
    owner: { connectionString: databaseUrl },
    app: { connectionString: appUrl || app.href },
    password: appUrl ? null : password,
    stop: async () => {},
  }
}

async function embedded({ dataDir }: Config, log: (message: string) => void) {
  const cluster = await openCluster({ dataDir, log })
  const owner = cluster.connection
  return { owner, app: { ...owner, user: appRole }, password: null, stop: cluster.stop }
}
