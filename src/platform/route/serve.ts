import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Moved, NotFound, type PlaceRow, placeFor } from '../database/index.ts'
import { cleanPosted, textOf } from '../form/posted.ts'
import { isId } from '../ids.ts'
import { limit, networkOf } from '../limits.ts'
import type { AnyRoute, Asked, Limit, Viewer } from './declare.ts'
import { doAct } from './do-act.ts'
import type { House, Turn } from './house.ts'
import { movedTo } from './moved-to.ts'
import { problemOf, TooMany } from './problems.ts'
import { cameFromElsewhere } from './same-origin.ts'
import { showPage } from './send-page.ts'
import { sendProblem } from './send-problem.ts'
import { serveDrafts } from './serve-drafts.ts'
import { serveSeenAs } from './serve-seen-as.ts'

/** Puts every declared route on the server. */
export function serve(app: FastifyInstance, routes: readonly AnyRoute[], house: House): void {
  for (const route of routes) {
    if (route.page || route.answer)
      app.get(route.path, (request, reply) => answering(house, route, request, reply, showPage))
    // What a browser asks before a script of another site may send headers of its own: what is open to all, is.
    if (route.headers?.['access-control-allow-origin'] === '*')
      app.options(route.path, (_request, reply) =>
        reply
          .code(204)
          .headers({ ...route.headers, ...beforehand })
          .send(),
      )
    if (route.act) app.post(route.path, (request, reply) => answering(house, route, request, reply, doAct))
  }
  serveDrafts(app, routes, house)
  serveSeenAs(app, routes, house)
  app.setNotFoundHandler(async (request, reply) =>
    sendProblem(house, request, reply, 'missing', await whoever(house, request)),
  )
  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error)
    if (problem === 'ours') request.log.error(withoutWords(error as Error), 'unexpected')
    if (error instanceof TooMany) reply.header('retry-after', String(error.seconds))
    return sendProblem(house, request, reply, problem, problem === 'away' ? null : await whoever(house, request))
  })
}

const beforehand = {
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
}

/** An error for the log: its kind and where it was. Never its words, which could hold somebody’s. */
function withoutWords({ name, stack = '', ...rest }: Error & { code?: string }) {
  return { kind: name, code: rest.code, stack: stack.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line)) }
}

/** Who is reading about what went wrong, if that can be told: their way back stays where it was. */
async function whoever(house: House, request: FastifyRequest): Promise<Viewer | null> {
  const place = placeFor(house.places, request.headers.host ?? '')
  return place && house.viewerOf(request, place).catch(() => null)
}

type Work = (house: House, turn: Turn, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

async function answering(house: House, route: AnyRoute, request: FastifyRequest, reply: FastifyReply, work: Work) {
  const place = placeFor(house.places, request.headers.host ?? '')
  if (place === null) throw new NotFound()
  reply.header('cache-control', 'private, no-store')
  if (route.headers) reply.headers(route.headers)
  const { limit: limited, goTo, asksAgain } = route
  const quick = request.method === 'GET' && route.who.may !== 'anyone' && !limited && !goTo && !asksAgain
  const known = quick ? house.lastKnown?.(request, place) : null
  if (known) {
    try {
      if (!holdsPost(route, known.viewer)) throw new NotFound()
      const asked = askedOf(house, route, request, place, known.viewer)
      return await work(house, { route, place, asked, path: pathOf(request), ...known }, request, reply)
    } catch (error) {
      // What was known no longer holds, or is not enough: nothing was written or sent, and it is asked from the beginning.
      if (!(error instanceof NotFound || (error as { code?: string }).code === 'AL401')) throw error
    }
  }
  const viewer = route.asNobody ? null : await house.viewerOf(request, place)
  const { who } = route
  // First of all: what another site sends does not even count towards a limit.
  if (request.method === 'POST' && cameFromElsewhere(request))
    return sendProblem(house, request, reply, 'expired', viewer)
  if (viewer === null && who.may !== 'anyone') return house.askToSignIn(request, reply, place, route)
  if (!holdsPost(route, viewer)) throw new NotFound()
  const show = route.asksAgain && viewer && (await house.askWhoItIs(request, place, route, viewer))
  if (show) return reply.redirect(show, 303)
  for (const { most, seconds, by, looks = !route.act, of = route.path } of [route.limit ?? []].flat()) {
    const counted = looks || request.method === 'POST' ? countedAs(by, request, viewer) : null
    if (counted !== null) await limit(house.database, `${place.key} ${of} ${counted}`, most, seconds)
  }
  try {
    const asked = askedOf(house, route, request, place, viewer)
    const elsewhere = request.method !== 'POST' && route.goTo?.(asked)
    if (elsewhere) return reply.redirect(elsewhere, 303)
    return await work(house, { route, place, viewer, asked, path: pathOf(request) }, request, reply)
  } catch (error) {
    // Kept by whoever asks for a while only: the old name may be given to another one day. What was posted is sent again.
    if (error instanceof Moved) return reply.redirect(movedTo(request.url, error), 307)
    if (!(error instanceof NotFound)) throw error
    return sendProblem(house, request, reply, 'missing', viewer)
  }
}

function holdsPost({ who }: AnyRoute, viewer: Viewer | null): boolean {
  return !('posts' in who) || !who.posts || who.posts.some((post) => viewer?.posts.includes(post))
}

/** What the request asks for. A path whose person is no id names nobody: it is missing. */
function askedOf(
  house: House,
  { who }: AnyRoute,
  request: FastifyRequest,
  place: PlaceRow,
  viewer: Viewer | null,
): Asked {
  const params = request.params as Record<string, string>
  const person = who.may === 'standing' ? (params[who.person] ?? '') : (viewer?.id ?? '')
  if (who.may === 'standing' && !isId(person)) throw new NotFound()
  return {
    place,
    viewer,
    person,
    params,
    query: cleanPosted(request.query),
    files: [],
    now: house.database.clock.now(),
  }
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '/'
}

/**
 * What a limit counts; names of fields stand apart from addresses, so that nobody can count for somebody else. Null:
 * nothing, where no code was given that somebody could be guessing.
 */
function countedAs(by: Limit['by'], request: FastifyRequest, viewer: Viewer | null): string | null {
  if (typeof by === 'object' && 'code' in by) {
    const beginning = beginningOf(by, request)
    return beginning.length < by.first ? null : `${by.code} ${beginning}`
  }
  if (typeof by === 'object') return `${by.field} ${textOf(cleanPosted(request.body), by.field).trim().toLowerCase()}`
  return by === 'member' && viewer ? viewer.id : networkOf(request.ip)
}

/** The first letters of a code as it was typed, in capitals and without what stands between them. */
function beginningOf({ code, first }: { code: string; first: number }, request: FastifyRequest): string {
  const given = (request.params as Record<string, string>)[code] ?? textOf(cleanPosted(request.body), code)
  return given
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, first)
}
