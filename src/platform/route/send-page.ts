import type { FastifyReply, FastifyRequest } from 'fastify'
import { inPlace, NotFound, type Reads, readPlace } from '../database/index.ts'
import { type Draft, draftOf, typedFrom } from '../drafts/index.ts'
import type { FieldError } from '../form/fields.ts'
import type { Posted } from '../form/posted.ts'
import { type Id, newId } from '../ids.ts'
import type { View } from './declare.ts'
import { type House, memberOf, openingOf, type Turn } from './house.ts'
import { keep, takeKept } from './kept.ts'
import { sendAnswer } from './send-answer.ts'
import { putOn, takeFrom } from './shelf.ts'
import { takeTurns } from './take-turns.ts'

/** Answers a GET. */
export function showPage(
  house: House,
  turn: Turn,
  _request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  return sendPage(house, turn, reply, { status: 200, once: newId(), typed: null, errors: [] })
}

interface Shown {
  status: number
  once: Id
  /** What was posted; null when the page is only looked at. */
  typed: Posted | null
  errors: readonly FieldError[]
}

/** Reads what the page shows, in one message, and renders it after the commit. */
export async function sendPage(house: House, turn: Turn, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
  const { route, place, viewer, asked, path } = turn
  const { once, typed, errors } = shown
  const shelf = shelfOf(house, turn, reply.request)
  const ready = shelf === null ? null : takeFrom(shelf, asked.now)
  if (ready !== null) return reply.type('text/html; charset=utf-8').send(ready)
  const keeps = route.draft || (route.act !== undefined && 'kept' in asked.query)
  const draft: Reads = keeps && viewer && typed === null && !turn.seenBy ? { $draft: draftOf(viewer.id, path) } : {}
  const still: Reads = turn.still ? { $still: turn.still } : {}
  const read = () => readUnlessKept(house, turn, { ...still, ...route.read?.(asked), ...draft })
  const { people, rows } = await (route.takesTurns ? takeTurns(read) : read())
  const { $draft = null, $still: _, ...found } = rows as { $draft?: Draft | null; $still?: unknown }
  const more = route.more?.(found, asked)
  if (more) Object.assign(found, await inPlace(house.database, place, memberOf(turn), null, more))
  const view: View = {
    frame: house.frame(place, viewer, reply.request),
    place,
    viewer,
    person: route.who.may === 'standing' ? (people[0] ?? null) : null,
    people,
    seenAs: turn.seenBy !== undefined,
    params: asked.params,
    query: asked.query,
    path,
    now: asked.now,
    lang: house.lang,
    once,
    typed: typed ?? $draft?.fields ?? {},
    errors,
    drafts: route.draft === true && viewer !== null && !turn.seenBy,
    draftSaved: $draft?.savedAt ?? null,
    draftVersion: typed ? typedFrom(typed, path).base : ($draft?.version ?? 0),
  }
  const props = { view, w: route.words[house.lang], ...found }
  if (route.answer) {
    return sendAnswer(reply, await route.answer(props))
  }
  if (!route.page) throw new NotFound()
  const html = house.html(route.page(props))
  if (shelf !== null) putOn(shelf, html, asked.now, route.sameForAll ?? 0)
  return reply.code(shown.status).type('text/html; charset=utf-8').send(html)
}

/** Where the page stands ready, if it is the same for everybody who is not signed in and reads as this reader does. */
function shelfOf(house: House, { route, place, viewer, asked, path }: Turn, request: FastifyRequest): string | null {
  // A clock that a test has set stands still, and nothing would ever grow old.
  const same = route.sameForAll !== undefined && viewer === null && !house.database.clock.set
  return same && Object.keys(asked.query).length === 0 ? `${place.key} ${path} ${house.readsAs?.(request)}` : null
}

/** What a page shows, without asking again for what is known. A clock that a test has set stands still: then all is asked. */
async function readUnlessKept(house: House, turn: Turn, queries: Reads) {
  if (house.database.clock.set) return readAll(house, turn, queries)
  const { place, asked } = turn
  const { ready, asking } = takeKept(place.key, queries, asked.now)
  const { people, rows } = await readAll(house, turn, asking)
  keep(place.key, asking, rows, asked.now)
  return { people, rows: { ...ready, ...rows } }
}

/** What a page shows, in one message unless the page itself asks in turns. */
async function readAll({ database }: House, turn: Turn, queries: Reads) {
  const { route, place, viewer } = turn
  const { who, gather } = route
  if (gather) {
    return inPlace(database, place, memberOf(turn), openingOf(turn, 'read'), async (tx) => {
      const [found, rows] = await Promise.all([gather(tx, turn.asked), tx.read(queries)])
      return { people: await tx.people, rows: { ...rows, ...found } }
    })
  }
  if (who.may !== 'my people' || viewer === null)
    return readPlace(database, place, memberOf(turn), openingOf(turn, 'read'), queries)
  const opening = { people: who.people(viewer), parts: who.parts, act: 'read' as const, why: route.why ?? '' }
  return readPlace(database, place, viewer.id, opening, queries)
}
