import { handlers } from './app/events.ts'
import { jobsOf } from './app/jobs.ts'
import { openDatabase } from './app/open-database.ts'
import { buildServer } from './app/server.ts'
import { liveNews } from './news/index.ts'
import {
  asOwner,
  type Database,
  httpGateway,
  keepGoing,
  keepSending,
  keepTexting,
  listen,
  loadPlaces,
  migratePlace,
  type OutboxState,
  openFileStore,
  openPool,
  readConfig,
  realClock,
  smtpPost,
} from './platform/index.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const config = readConfig(process.env)
  const opened = await openDatabase(config, say)
  await asOwner(opened.owner, async (owner) => {
    const { rows } = await owner.query('select key from shared.place')
    for (const { key } of rows) await migratePlace(owner, key)
  })
  const files = openFileStore(config)
  if (config.demo) {
    const { openDemo } = await import('../demo/index.ts')
    await openDemo(opened.owner, say, new Date(), files)
  }
  const pool = openPool(opened.app, config.connections)
  const places = await loadPlaces(pool)
  const database: Database = { pool, clock: realClock }
  const outbox = new Map<string, OutboxState>()
  const live = liveNews(database)
  const app = await buildServer({ config, clock: realClock, database, places, files, outbox, live })
  const going = keepGoing({
    database,
    places: () => places,
    handlers,
    jobs: jobsOf(config, files),
    state: outbox,
    say: (facts, message) => app.log.warn(facts, message),
  })
  database.told = going.nudge
  const listening = listen(opened.app, (place) => {
    live.heard(place)
    going.nudge()
  })
  const texting =
    config.textGatewayUrl &&
    keepTexting({
      database,
      places,
      config,
      gateway: httpGateway(config.textGatewayUrl, config.textGatewayKey),
      trouble: (place, kind) => app.log.warn({ place: place.key, trouble: kind }, 'a text message could not be sent'),
    })
  const sending =
    config.smtpUrl &&
    keepSending({
      database,
      places,
      config,
      post: smtpPost(config.smtpUrl, config.mailFrom),
      trouble: (place, kind) => app.log.warn({ place: place.key, trouble: kind }, 'a letter could not be sent'),
    })
  if (!config.smtpUrl && !config.demo) say('SMTP_URL is not set: letters by mail wait until it is.')
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await app.close()
    await listening.stop()
    if (texting) await texting.stop()
    await going.stop()
    if (sending) await sending.stop()
    await pool.end()
    await opened.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  await app.listen({ port: config.port, host: config.host })
  say(`Alongside is open on http://localhost:${config.port}`)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exit(1)
}
