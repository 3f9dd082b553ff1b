import {
  type Database,
  inPlaceAsSystem,
  maybe,
  NotFound,
  type Opening,
  type Place,
  type Query,
  sql,
} from '../database/index.ts'
import type { Id } from '../ids.ts'
import type { Handler } from './handler.ts'

/** Says what goes on, in words that hold nothing about anybody. */
export type Say = (facts: Record<string, unknown>, message: string) => void

type Claimed = { id: Id; personId: Id | null; kind: string; at: Date }

/**
 * Hands the next events of a place to their handlers, each person’s in their order, and says how many it had taken.
 * A handler that fails is tried again later; meanwhile what came after it for the same person waits.
 */
export async function dispatch(
  database: Database,
  place: Place,
  handlers: readonly Handler[],
  say: Say,
  most = 50,
): Promise<number> {
  const claimed = await ask(database, place, sql<Claimed>`select * from claim_events(${most})`)
  const events = claimed.sort((a, b) => (a.id < b.id ? -1 : 1))
  const waits = new Set<Id>()
  for (const event of events) {
    if (event.personId !== null && waits.has(event.personId)) {
      await ask(database, place, sql`select release_events(${[event.id]})`)
      continue
    }
    const trouble = await handleAll(database, place, handlers, event)
    const [ended] = await ask(
      database,
      place,
      sql<{ parked: boolean }>`select end_event(${event.id}, ${trouble}) as parked`,
    )
    if (trouble === '') continue
    if (event.personId !== null && !ended?.parked) waits.add(event.personId)
    say(
      { place: place.key, event: event.id, kind: event.kind, trouble, parked: ended?.parked },
      'an event was not handled',
    )
  }
  if (events.length > 0) await ask(database, place, sql`select pg_notify('alongside', ${place.key})`)
  return events.length
}

/** What kind of error was met first, or nothing: every handler that can do its part does it. */
async function handleAll(
  database: Database,
  place: Place,
  handlers: readonly Handler[],
  event: Claimed,
): Promise<string> {
  let trouble = ''
  for (const handler of handlers.filter(({ kind }) => kind === event.kind)) {
    try {
      await handleOne(database, place, handler, event)
    } catch (error) {
      trouble ||= `${handler.name}: ${kindOf(error)}`
    }
  }
  return trouble
}

function handleOne(database: Database, place: Place, handler: Handler, event: Claimed): Promise<void> {
  const { id, personId: person, kind, at } = event
  const { parts, act, purpose } = handler
  const opening: Opening | null = person === null ? null : { people: [person], parts, act, why: purpose }
  return inPlaceAsSystem(database, place, opening, async (tx) => {
    const begun = await tx.ask(
      maybe(sql<{ facts: Record<string, unknown> }>`select facts from begin_handling(${id}, ${handler.name})`),
    )
    if (begun) await handler.handle(tx, { id, kind, person, facts: begun.facts, at })
  })
}

/** The class or code of an error: its message may hold what somebody wrote. */
export function kindOf(error: unknown): string {
  if (error instanceof NotFound) return 'not found'
  const { code, name } = error as { code?: string; name?: string }
  return code ?? name ?? 'unknown'
}

function ask<Row>(database: Database, place: Place, query: Query<Row>): Promise<Row[]> {
  return inPlaceAsSystem(database, place, null, (tx) => tx.ask(query))
}
