import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import {
  type Database,
  inPlace,
  maybe,
  NotFound,
  type Opening,
  type PlaceRow,
  placeFor,
  type Reads,
  readPlace,
  sql,
} from '../database/index.ts'
import { bothHref, type Draft, draftOf, endDraft, keepDraft, typedFrom } from '../drafts/index.ts'
import type { FieldError } from '../form/fields.ts'
import { cleanPosted, type Posted, textOf } from '../form/posted.ts'
import { type Id, isId, newId } from '../ids.ts'
import { limit, networkOf } from '../limits.ts'
import type { AnyRoute, Asked, Limit, Outcome, PageFrame, View, Viewer } from './declare.ts'
import { type Problem, problemOf, statusOf, TooMany } from './problems.ts'
import { readForm, type Uploads } from './read-form.ts'
import { cameFromElsewhere } from './same-origin.ts'
import { serveDrafts } from './serve-drafts.ts'

/** What routes stand on; the app puts it together. */
export interface House {
  database: Database
  places: readonly PlaceRow[]
  /** Who is signed in on this request, read from the database every time. */
  viewerOf(request: FastifyRequest, place: PlaceRow): Promise<Viewer | null>
  /** Answers somebody who must sign in first; what they have posted is not lost. */
  askToSignIn(request: FastifyRequest, reply: FastifyReply, place: PlaceRow, route: AnyRoute): Promise<FastifyReply>
  html(page: VNode): string
  /** Navigation and whom to ring, for this reader in this place. */
  frame(place: PlaceRow, viewer: Viewer | null, request: FastifyRequest): PageFrame
  /** A page for what went wrong; `place` is null for a host that is none. */
  problem(kind: Problem, place: PlaceRow | null, viewer: Viewer | null, request: FastifyRequest): VNode
  uploads: Uploads
  /** A time of day as people here read it. */
  time(moment: Date): string
  lang: 'en'
}

type Turn = { route: AnyRoute; place: PlaceRow; viewer: Viewer | null; asked: Asked; path: string }

/** Puts every declared route on the server. */
export function serve(app: FastifyInstance, routes: readonly AnyRoute[], house: House): void {
  for (const route of routes) {
    if (route.page || route.answer)
      app.get(route.path, (request, reply) => answering(house, route, request, reply, showPage))
    if (route.act) app.post(route.path, (request, reply) => answering(house, route, request, reply, doAct))
  }
  serveDrafts(app, routes, house)
  app.setNotFoundHandler((request, reply) => sendProblem(house, request, reply, 'missing', null))
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error)
    if (problem === 'ours')
      request.log.error({ kind: (error as Error).name, stack: (error as Error).stack }, 'unexpected')
    if (error instanceof TooMany) reply.header('retry-after', String(error.seconds))
    return sendProblem(house, request, reply, problem, null)
  })
}

async function answering(
  house: House,
  route: AnyRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (house: House, turn: Turn, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const place = placeFor(house.places, request.headers.host ?? '')
  if (place === null) throw new NotFound()
  const viewer = await house.viewerOf(request, place)
  const { who } = route
  if (viewer === null && who.may !== 'anyone') {
    if (request.method === 'POST' && cameFromElsewhere(request))
      return sendProblem(house, request, reply, 'expired', null)
    return house.askToSignIn(request, reply, place, route)
  }
  if (route.limit && (request.method === 'POST' || !route.act)) {
    for (const { most, seconds, by } of [route.limit].flat()) {
      await limit(house.database, `${place.key} ${route.path} ${countedAs(by, request, viewer)}`, most, seconds)
    }
  }
  if ('posts' in who && who.posts && !who.posts.some((post) => viewer?.posts.includes(post))) throw new NotFound()
  const params = request.params as Record<string, string>
  const person = who.may === 'standing' ? (params[who.person] ?? '') : (viewer?.id ?? '')
  if (who.may === 'standing' && !isId(person)) throw new NotFound()
  const asked: Asked = {
    place,
    viewer,
    person,
    params,
    query: cleanPosted(request.query),
    files: [],
    now: house.database.clock.now(),
  }
  reply.header('cache-control', 'private, no-store')
  const elsewhere = request.method === 'GET' && route.goTo?.(asked)
  if (elsewhere) return reply.redirect(elsewhere, 303)
  try {
    return await work(house, { route, place, viewer, asked, path: request.url.split('?')[0] ?? '/' }, request, reply)
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    return sendProblem(house, request, reply, 'missing', viewer)
  }
}

/** What a limit counts; names of fields stand apart from addresses, so that nobody can count for somebody else. */
function countedAs(by: Limit['by'], request: FastifyRequest, viewer: Viewer | null): string {
  if (typeof by === 'object') return `${by.field} ${textOf(cleanPosted(request.body), by.field).trim().toLowerCase()}`
  return by === 'member' && viewer ? viewer.id : networkOf(request.ip)
}

function showPage(house: House, turn: Turn, _request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendPage(house, turn, reply, { status: 200, once: newId(), typed: null, errors: [] })
}

interface Shown {
  status: number
  once: Id
  /** What was posted; null when the page is only looked at. */
  typed: Posted | null
  errors: readonly FieldError[]
}

async function sendPage(house: House, turn: Turn, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
  const { route, place, viewer, asked, path } = turn
  const { once, typed, errors } = shown
  const keeps = route.draft || (route.act !== undefined && 'kept' in asked.query)
  const draft: Reads = keeps && viewer && typed === null ? { $draft: draftOf(viewer.id, path) } : {}
  const { people, rows } = await readAll(house, turn, { ...route.read?.(asked), ...draft })
  const { $draft = null, ...found } = rows as { $draft?: Draft | null }
  const view: View = {
    frame: house.frame(place, viewer, reply.request),
    place,
    viewer,
    person: route.who.may === 'standing' ? (people[0] ?? null) : null,
    people,
    params: asked.params,
    query: asked.query,
    path,
    now: asked.now,
    lang: house.lang,
    once,
    typed: typed ?? $draft?.fields ?? {},
    errors,
    drafts: route.draft === true && viewer !== null,
    draftSaved: $draft?.savedAt ?? null,
    draftVersion: typed ? typedFrom(typed, path).base : ($draft?.version ?? 0),
  }
  const props = { view, w: route.words[house.lang], ...found }
  if (route.answer) {
    const { body, headers } = await route.answer(props)
    return reply.headers(headers).send(body)
  }
  if (!route.page) throw new NotFound()
  return reply
    .code(shown.status)
    .type('text/html; charset=utf-8')
    .send(house.html(route.page(props)))
}

/** What a page shows: in one message where the path names the record, in two where a first query names the records. */
async function readAll({ database }: House, turn: Turn, queries: Reads) {
  const { route, place, viewer } = turn
  const { who, gather } = route
  if (gather) {
    return inPlace(database, place, viewer?.id ?? null, openingOf(turn, 'read'), async (tx) => {
      const [found, rows] = await Promise.all([gather(tx, turn.asked), tx.read(queries)])
      return { people: await tx.people, rows: { ...rows, ...found } }
    })
  }
  if (who.may !== 'my people' || viewer === null)
    return readPlace(database, place, viewer?.id ?? null, openingOf(turn, 'read'), queries)
  return inPlace(database, place, viewer.id, null, async (tx) => {
    const whose = await tx.ask(who.people(viewer))
    const opening = {
      people: whose.map(({ personId }) => personId),
      parts: who.parts,
      act: 'read' as const,
      why: route.why ?? '',
    }
    const [people, rows] = await Promise.all([whose.length > 0 ? tx.open(opening) : [], tx.read(queries)])
    return { people, rows }
  })
}

async function doAct(house: House, turn: Turn, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { route, place, viewer, asked } = turn
  if (cameFromElsewhere(request)) return sendProblem(house, request, reply, 'expired', viewer)
  const sent = await readForm(house.database, house.uploads, route, place, asked, request)
  try {
    return await actOn(house, { ...turn, asked: { ...asked, files: sent.files } }, sent.posted, request, reply)
  } finally {
    await sent.end()
  }
}

async function actOn(
  house: House,
  turn: Turn,
  posted: Posted,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { route, place, viewer, asked, path } = turn
  const { form, act } = route
  if (!form || !act) throw new NotFound()
  const key = textOf(posted, 'once')
  if (!isId(key)) return sendProblem(house, request, reply, 'expired', viewer)
  const w = route.words[house.lang]
  const member = viewer?.id ?? null
  if (route.draft && member && textOf(posted, 'keep') !== '') {
    const kept = await keepDraft(house.database, place, member, typedFrom(posted, path))
    return reply.redirect(kept === null ? bothHref(path) : `${path}?kept=1`, 303)
  }
  const back = (errors: readonly FieldError[]) =>
    sendPage(house, turn, reply, { status: 422, once: newId(), typed: posted, errors })
  const checked = form(posted, w, asked)
  if (checked.errors) return back(checked.errors)
  // Bytes first, and safe; the rows that make them somebody's come with the act or not at all.
  for (const { trouble, sha256, path } of asked.files)
    if (trouble === null) await house.uploads.store.put(place.key, sha256, path)
  let answer: string
  try {
    answer = await inPlace(house.database, place, member, openingOf(turn, null), async (tx) => {
      if (!route.everyTime) tx.run(sql`insert into answered (key, member_id, path) values (${key}, ${member}, ${path})`)
      const outcome: Outcome = await act(tx, checked.value, { ...asked, w, reply })
      if (typeof outcome !== 'string') throw new Refused(outcome.errors)
      tx.run(sql`update answered set answer = ${outcome} where key = ${key}`)
      if (member && (route.draft || textOf(posted, 'kept') !== '')) endDraft(tx, member, typedFrom(posted, path))
      return outcome
    })
  } catch (error) {
    if (error instanceof Refused) return back(error.errors)
    if ((error as { constraint?: string }).constraint !== 'answered_once') throw error
    const { rows } = await readPlace(house.database, place, member, null, {
      before: maybe(sql<{ answer: string }>`select answer from answered where key = ${key} and path = ${path}`),
    })
    if (rows.before === null) return sendProblem(house, request, reply, 'expired', viewer)
    answer = rows.before.answer
  }
  return reply.redirect(answer, 303)
}

/** What an act found wrong: everything it did is undone and the page comes back. */
class Refused extends Error {
  readonly errors: readonly FieldError[]
  constructor(errors: readonly FieldError[]) {
    super('refused')
    this.errors = errors
  }
}

function openingOf({ route, asked }: Turn, act: 'read' | null): Opening | null {
  const { who } = route
  if (who.may !== 'standing') return null
  return { people: [asked.person], parts: who.parts, act: act ?? who.act, why: route.why ?? '' }
}

async function sendProblem(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: Problem,
  viewer: Viewer | null,
) {
  const place = placeFor(house.places, request.headers.host ?? '')
  if (kind === 'away') reply.header('retry-after', '5')
  return reply
    .code(statusOf[kind])
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(house.html(house.problem(kind, place, viewer, request)))
}
