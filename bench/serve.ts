import { buildServer } from '../src/app/server.ts'
import { appRole, loadPlaces, openPool, readConfig, realClock } from '../src/platform/index.ts'

/** The server that is measured, as it runs for real, on a free port; prints it. */
const address = JSON.parse(process.argv[2] ?? '{}')
const config = readConfig(process.env)
const pool = openPool({ ...address, user: appRole }, config.connections)
const app = await buildServer({
  config,
  clock: realClock,
  database: { pool, clock: realClock },
  places: await loadPlaces(pool),
})
await app.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write(`${(app.server.address() as { port: number }).port}\n`)
