import pg from 'pg'
import { DatabaseTrouble, openCluster } from '../../src/platform/embedded/index.ts'

/**
 * The smallest program that holds a cluster, for faults that need a process to kill: `<data folder> [once | write]`.
 * It says one JSON line per thing that happens: {open}, then for `write` each {kept} number, {served} when asked to
 * stop, {stopped}; or {trouble, message}.
 */
const [dataDir = '', task = 'hold'] = process.argv.slice(2)
const say = (fact: object) => process.stdout.write(`${JSON.stringify(fact)}\n`)

try {
  const cluster = await openCluster({ dataDir, log: (message) => say({ log: message }) })
  const client = new pg.Client(cluster.connection)
  client.on('error', () => {})
  await client.connect()

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      // What runs is finished first, so the database must still be there when the signal arrives.
      await client.query('select 1')
      say({ served: signal })
      await client.end()
      await cluster.stop()
      say({ stopped: true })
      process.exit(0)
    })

  say({ open: cluster.connection })

  if (task === 'once') process.kill(process.pid, 'SIGTERM')
  if (task === 'write') {
    await client.query('create table if not exists kept (n int primary key)')
    for (let n = 1; ; n++) {
      await client.query('insert into kept values ($1)', [n])
      say({ kept: n })
    }
  }
} catch (error) {
  if (!(error instanceof DatabaseTrouble)) throw error
  say({ trouble: error.kind, message: error.message })
  process.exitCode = 1
}
