import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { askToSignIn, askWhoItIs, lastKnown, remember, seeSession, tokenOf, viewerByToken } from '../identity/index.ts'
import { type LiveNews, liveNews, serveLive } from '../news/index.ts'
import { faceRoutes } from '../people/index.ts'
import {
  type Clock,
  type Config,
  contentPolicy,
  type Database,
  type FileStore,
  fileRoutes,
  type House,
  lookUp,
  type OutboxState,
  openFileStore,
  type PlaceRow,
  serve,
} from '../platform/index.ts'
import { renderPage, time } from '../ui/index.ts'
import { serveAssets } from './assets.ts'
import { everythingRoutes } from './everything/routes.ts'
import { frameOf } from './frame.ts'
import { health } from './health.ts'
import { problemPage } from './problem-page.tsx'
import { readingOf } from './reading.tsx'
import { keepRingHere } from './ring-here.ts'
import { routesOf } from './routes.ts'
import { inboxOf, uploadLimits } from './uploads.ts'

export interface Ready {
  config: Config
  clock: Clock
  database: Database
  places: readonly PlaceRow[]
  files?: FileStore
  /** Tells open pages that something is new; whoever listens to the database lets it hear. */
  live?: LiveNews
  /** What waits in the places’ outboxes, as whoever dispatches them last saw it. */
  outbox?: ReadonlyMap<string, OutboxState>
  /** Where the log goes; standard output unless a test reads it. */
  log?: { write(line: string): void }
}

/** The whole app, ready to listen or to be injected into. */
export async function buildServer({
  config,
  database,
  places,
  files = openFileStore(config),
  outbox = new Map(),
  live = liveNews(database),
  log,
}: Ready): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    logger: { level: config.logLevel, ...(log && { stream: log }) },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1_000_000,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    routerOptions: { maxParamLength: 200 },
    // What cannot be read as an address is not there, like anything else that is not: the same page, the same headers.
    rewriteUrl: ({ url = '/' }) => (isAddress(url) ? url : '/not-an-address'),
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(safeHeaders)
  })
  // While stopping, whoever is answered last is not kept on the line: an idle connection would hold the process up.
  let stopping = false
  app.addHook('preClose', async () => {
    stopping = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close')
  })
  // The pattern of the path is logged, never the path: ids are about somebody.
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: 1_000_000 })
  await app.register(multipart, { throwFileSizeLimit: false })
  await serveAssets(app)
  await keepRingHere(app, database, places)
  health(app, database, outbox)
  const viewerOf: House['viewerOf'] = async (request, place) => {
    const token = tokenOf(request, config)
    if (token === null) return null
    const now = database.clock.now()
    const found = await lookUp(database.pool, viewerByToken(token, place, now))
    if (found?.unseen) await lookUp(database.pool, seeSession(found.session, now))
    remember(token, place, found)
    return found
  }
  serveLive(app, { places, viewerOf }, live)
  serve(app, [...routesOf(config), ...fileRoutes(files), ...faceRoutes(files), ...everythingRoutes(files, database)], {
    database,
    places,
    time,
    uploads: { store: files, inbox: inboxOf(config), limits: (place) => uploadLimits(database, place) },
    lang: 'en',
    html: renderPage,
    frame: frameOf,
    readsAs: (request) => JSON.stringify(readingOf(request)),
    problem: problemPage,
    askToSignIn: askToSignIn({ config, database, html: renderPage, frame: frameOf }),
    askWhoItIs: askWhoItIs({ config, database }),
    viewerOf,
    lastKnown(request, place) {
      const token = tokenOf(request, config)
      return token === null ? null : lastKnown(token, place, database.clock.now())
    },
  })
  return app
}

function isAddress(url: string): boolean {
  try {
    const path = decodeURI(url.split('?')[0] ?? '')
    return path !== '' && !path.includes('\0')
  } catch {
    return false
  }
}

const safeHeaders = {
  ...contentPolicy(),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(self), geolocation=()',
}
