import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type PlaceRow, placeFor, type Viewer } from '../../platform/index.ts'
import type { LiveNews } from './hub.ts'

interface Where {
  places: readonly PlaceRow[]
  viewerOf(request: FastifyRequest, place: PlaceRow): Promise<Viewer | null>
}

/** More than this unread on its way to one page: nobody is there any more. */
const mostWaiting = 64_000

/**
 * `GET /news/live`: server-sent events for an open page. It says `new` when there is something new for its reader, with
 * the key of the place, and nothing else. Answers 204 to whoever is not signed in, so that their browser asks no more,
 * and 429 to one page too many.
 */
export function serveLive(app: FastifyInstance, { places, viewerOf }: Where, live: LiveNews): void {
  app.get('/news/live', async (request, reply) => {
    const place = placeFor(places, request.headers.host ?? '')
    const site = request.headers['sec-fetch-site']
    const viewer = place && (site === undefined || site === 'same-origin') ? await viewerOf(request, place) : null
    if (place === null || viewer === null) return reply.code(204).send()
    const { raw } = reply
    const end = live.open({
      place,
      member: viewer.id,
      session: viewer.session,
      send: (text) => {
        if (raw.destroyed || raw.writableLength > mostWaiting) return false
        raw.write(text)
        return true
      },
      close: () => raw.end(),
    })
    if (end === null) return reply.code(429).send()
    reply.hijack()
    raw.on('close', end)
    raw.on('error', end)
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-accel-buffering': 'no',
    })
    // Not all come back in the same moment after this server was started anew.
    raw.write(`retry: ${4_000 + Math.floor(Math.random() * 8_000)}\n\n`)
  })
  // While stopping, open pages are let go first: the server would wait for them for ever.
  app.addHook('preClose', () => live.stop())
}
