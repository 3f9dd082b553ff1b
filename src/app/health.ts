import type { FastifyInstance } from 'fastify'
import { type Database, lookUp, type OutboxState, sql } from '../platform/index.ts'

/**
 * `GET /health`: 200 when it can serve, 503 when the database is away. With it, over all places, how many events wait
 * for their handlers and how many were parked after failing again and again: those want somebody to look at the log.
 */
export function health(app: FastifyInstance, database: Database, outbox: ReadonlyMap<string, OutboxState>): void {
  app.get('/health', async (_request, reply) => {
    try {
      await lookUp(database.pool, sql`select 1`)
      return { serving: true, events: { waiting: sum(outbox, 'waiting'), parked: sum(outbox, 'parked') } }
    } catch {
      return reply.code(503).send({ serving: false, because: 'the database does not answer' })
    }
  })
}

function sum(outbox: ReadonlyMap<string, OutboxState>, what: keyof OutboxState): number {
  return [...outbox.values()].reduce((all, state) => all + state[what], 0)
}
