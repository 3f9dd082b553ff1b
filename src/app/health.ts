import type { FastifyInstance } from 'fastify'
import { type Database, lookUp, sql } from '../platform/index.ts'

/** `GET /health`: 200 when it can serve, 503 when the database is away. */
export function health(app: FastifyInstance, database: Database): void {
  app.get('/health', async (_request, reply) => {
    try {
      await lookUp(database.pool, sql`select 1`)
      return { serving: true }
    } catch {
      return reply.code(503).send({ serving: false, because: 'the database does not answer' })
    }
  })
}
